import * as vscode from 'vscode';
import type { ParamsOf, ResultOf } from '../api/endpoints.ts';
import type { Comment } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { Refusal } from '../host/report.ts';
import { commentEntry } from '../query/entries/talk.ts';
import { fromLibrary } from '../query/fromLibrary.ts';
import type { Entry } from '../query/query.ts';
import type { WithOwnComments } from './lists.ts';

/** Those of one thing, the oldest first; refused where the site can't be reached: no library has them. */
export async function commentsAbout<P extends WithOwnComments>(
	api: SessionApi,
	path: P,
	params: ParamsOf<P>,
	signal: AbortSignal,
): Promise<readonly Entry[]> {
	const answer: ResultOf<WithOwnComments> = await api.get(path, params, signal);
	if (fromLibrary(answer)) {
		throw new Refusal(vscode.l10n.t('Comments need the network.'), { remedies: ['retry'] });
	}
	return inOrder(answer.comments).map(commentEntry);
}

function inOrder(comments: readonly Comment[]): readonly Comment[] {
	return [...comments].sort((a, b) => a.date.localeCompare(b.date) || a.id - b.id);
}
