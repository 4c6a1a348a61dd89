import * as vscode from 'vscode';
import { parseMemberId } from '../query/sessionUrl.ts';

/** Asks for a member by number or address; undefined when the user names none. */
export async function askMember(title: string): Promise<number | undefined> {
	const text = await vscode.window.showInputBox({
		title,
		prompt: vscode.l10n.t('A member’s number, or the address of their profile'),
		placeHolder: 'https://thesession.org/members/1',
		validateInput: value =>
			value.trim() === '' || parseMemberId(value) !== undefined
				? undefined
				: vscode.l10n.t(
						'Give a number, like 1, or an address, like https://thesession.org/members/1.',
					),
	});
	return parseMemberId(text);
}
