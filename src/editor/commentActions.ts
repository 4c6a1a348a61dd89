import * as vscode from 'vscode';
import { commentTune, type Remark, type Topic } from '../abc/commentTune.ts';
import { abcIn } from '../abc/foundAbc.ts';
import { Refusal } from '../host/report.ts';
import { insertPiece } from './insert.ts';
import type { LastEditor } from './lastEditor.ts';
import { commentPiece } from './pieces.ts';

/** A comment, as far as ABC in it is concerned. */
type Comment = Remark & { readonly content: string };

/** What can be done with ABC in a comment; `piece` is its place among the ABC in it, from 0. */

export async function insertFromComment(
	lastEditor: LastEditor,
	comment: Comment,
	piece: number,
	topic: Topic,
): Promise<string> {
	const abc = pieceOf(comment, piece);
	const place = await insertPiece(commentPiece(abc, topic, comment), lastEditor);
	return vscode.l10n.t('Inserted into {0}', place);
}

export async function copyFromComment(
	comment: Comment,
	piece: number,
	topic: Topic,
): Promise<string> {
	await vscode.env.clipboard.writeText(`${commentTune(pieceOf(comment, piece), topic, comment)}\n`);
	return vscode.l10n.t('ABC copied');
}

/** Throws a Refusal where there is no such piece. */
function pieceOf({ content }: Comment, piece: number): string {
	const abc = abcIn(content)[piece];
	if (abc === undefined) throw new Refusal(vscode.l10n.t('There is no such ABC in this comment.'));
	return abc;
}
