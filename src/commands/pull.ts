import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { ask, type Asked, type Source } from '../pull/asking.ts';
import { pull, type PullParts } from '../pull/pull.ts';
import { WorkspaceFolder } from '../pull/workspaceFolder.ts';
import { parseMemberId, sitePath } from '../query/sessionUrl.ts';
import { eachOnce, wantedAt } from '../tunebook/piece.ts';
import type { App, Command } from './app.ts';
import { listPathOf } from './arguments.ts';

/**
 * Pulls a member's tunebook, their sets, a list of the side bar, or tunes that are named one by one into a folder, and
 * asks for what it isn't told. Answers with what has come of it.
 *
 * `{ from?: 'tunebook' | 'sets' | a list's address | addresses of tunes and sets, member?, folder?: a URI,
 * form?: 'files' | 'book', show?: false }`
 */
export const pullTunebook: Command = async (app, argument) => {
	const path = listPathOf(argument);
	const given = path === undefined ? givenBy(argument) : { source: { path } };
	const { show } = (argument ?? {}) as { readonly show?: unknown };
	const shows = show !== false;
	const asked = shows ? await ask(given) : complete(given);
	return asked && pull(partsOf(app), asked, shows);
};

function partsOf({ api, reporter, storage }: App): PullParts {
	return { api, reporter, storage, drawIncipit };
}

/** On paper, whatever the theme; the engraver's code comes with the first book. */
async function drawIncipit(abc: string): Promise<string> {
	const { incipit } = await import('../incipit/incipit.ts');
	return incipit(abc, '#000000') ?? '';
}

/** Throws a Refusal at what makes no sense. */
function givenBy(argument: unknown): Partial<Asked> {
	// A menu of VS Code's own may pass the file it stands at.
	if (typeof argument !== 'object' || argument === null || argument instanceof vscode.Uri)
		return {};
	const { from, member, folder, form } = argument as Record<string, unknown>;
	const uri = typeof folder === 'string' ? vscode.Uri.parse(folder) : folder;
	const source = sourceOf(from, member);
	return {
		...(source && { source }),
		...(uri instanceof vscode.Uri && { folder: new WorkspaceFolder(uri) }),
		...((form === 'files' || form === 'book') && { form }),
	};
}

function sourceOf(from: unknown, member: unknown): Source | undefined {
	if (Array.isArray(from)) {
		const wanted = from.map((address: unknown) =>
			typeof address === 'string' ? wantedAt(address) : undefined,
		);
		const good = wanted.filter(one => one !== undefined);
		if (good.length === wanted.length && good.length > 0) return { wanted: eachOnce(good) };
		throw new Refusal(vscode.l10n.t('Give addresses of tunes and sets on The Session.'));
	}
	if (from === 'tunebook' || from === 'sets') {
		const id = parseMemberId(member ?? settings.memberId());
		if (id !== undefined) return { path: `/members/${id}/${from}` };
		throw new Refusal(vscode.l10n.t('Name a member: a number or an address.'));
	}
	const path = typeof from === 'string' ? sitePath(from) : undefined;
	if (path === undefined && from !== undefined) {
		throw new Refusal(vscode.l10n.t('“{0}” is no list of tunes or sets.', JSON.stringify(from)));
	}
	return path === undefined ? undefined : { path };
}

/** Nobody is there to be asked. */
function complete({ source, folder, form = 'files' }: Partial<Asked>): Asked {
	if (source && folder) return { source, folder, form };
	throw new Refusal(vscode.l10n.t('Say what is to be pulled, and into which folder.'));
}
