import * as vscode from 'vscode';
import { askMember } from '../host/askMember.ts';
import { inWords, withoutIcons } from '../host/words.ts';
import { settings } from '../host/settings.ts';
import { listTitle } from '../kinds/searchTitle.ts';
import { parseMemberId } from '../query/sessionUrl.ts';
import { wantedAt, wantedIn, type Wanted } from '../tunebook/piece.ts';
import { handMade } from '../tunebook/pull.ts';
import { readRecord, recordName, type Form } from '../tunebook/record.ts';
import { WorkspaceFolder } from './workspaceFolder.ts';

/** What is to be pulled: a list of the site by its path, or what somebody has put together. */
export type Source =
	| { readonly path: string }
	/** Of what: the name of the document that names them. */
	| { readonly wanted: readonly Wanted[]; readonly of?: string };

/** All that a pull needs to know. */
export interface Asked {
	readonly source: Source;
	readonly folder: WorkspaceFolder;
	readonly form: Form;
}

export function titleOf(source: Source): string {
	if ('path' in source) return listTitle(source.path);
	return source.of ?? vscode.l10n.t('Hand-Made List');
}

/** Whence it came, as the record has it. */
export function fromOf(source: Source): string {
	return 'path' in source ? source.path : handMade;
}

/** Asks for what isn't given; undefined when the user leaves. */
export async function ask(given: Partial<Asked>): Promise<Asked | undefined> {
	const chosen = given.source ? { ...given, source: given.source } : await askWhat(given);
	if (!chosen) return undefined;
	const { source } = chosen;
	const folder = chosen.folder ?? (await askWhere(source));
	const form = folder && (chosen.form ?? (await askForm(source)));
	return folder && form && { source, folder, form };
}

type Chosen = Partial<Asked> & Pick<Asked, 'source'>;

interface Line extends vscode.QuickPickItem {
	readonly choose?: () => Chosen | Promise<Chosen | undefined>;
}

async function askWhat(given: Partial<Asked>): Promise<Chosen | undefined> {
	const lines: readonly Line[] = [
		...section(vscode.l10n.t('Again'), given.folder ? [] : await pulledBefore()),
		...section(vscode.l10n.t('From The Session'), fromMembers(given)),
		...section(vscode.l10n.t('From the Text'), fromText(given)),
	];
	const chosen = await vscode.window.showQuickPick(lines, {
		title: vscode.l10n.t('Pull Tunebook'),
		placeHolder: vscode.l10n.t('What do you want in a folder?'),
		matchOnDescription: true,
	});
	return chosen?.choose?.();
}

function section(label: string, lines: readonly Line[]): readonly Line[] {
	return lines.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...lines];
}

/** Every list that a folder of the workspace holds the record of. */
async function pulledBefore(): Promise<readonly Line[]> {
	const found = await vscode.workspace.findFiles(`**/${recordName}`, '**/node_modules/**', 20);
	const lines = await Promise.all(
		found.map(async uri => {
			const folder = new WorkspaceFolder(vscode.Uri.joinPath(uri, '..'));
			const record = readRecord(await folder.read(recordName).catch(() => undefined));
			return (['files', 'book'] as const).flatMap(form =>
				[...new Set([...record[form].values()].map(({ from }) => from))].map((from): Line => {
					const keys = [...record[form]].filter(([, entry]) => entry.from === from);
					const source: Source =
						from === handMade
							? { wanted: keys.flatMap(([key]) => wantedAt(key) ?? []) }
							: { path: from };
					return {
						label: withoutIcons(titleOf(source)),
						description: `${withoutIcons(vscode.workspace.asRelativePath(folder.uri))} · ${formName(form)}`,
						iconPath: new vscode.ThemeIcon('sync'),
						choose: () => ({ source, folder, form }),
					};
				}),
			);
		}),
	);
	return lines.flat();
}

function fromMembers(given: Partial<Asked>): readonly Line[] {
	const me = parseMemberId(settings.memberId());
	const list = (path: string, icon: string): Line => ({
		label: listTitle(path),
		iconPath: new vscode.ThemeIcon(icon),
		choose: () => ({ ...given, source: { path } }),
	});
	const another = (label: string, below: string): Line => ({
		label,
		iconPath: new vscode.ThemeIcon('person'),
		choose: async () => {
			const member = await askMember(vscode.l10n.t('Pull Tunebook'));
			return member === undefined
				? undefined
				: { ...given, source: { path: `/members/${member}/${below}` } };
		},
	});
	return [
		...(me === undefined
			? []
			: [list(`/members/${me}/tunebook`, 'book'), list(`/members/${me}/sets`, 'layers')]),
		another(vscode.l10n.t('A Member’s Tunebook…'), 'tunebook'),
		another(vscode.l10n.t('A Member’s Sets…'), 'sets'),
	];
}

/** The tunes and sets that the text in the editor names by their addresses. */
function fromText(given: Partial<Asked>): readonly Line[] {
	const document = vscode.window.activeTextEditor?.document;
	const wanted = document ? wantedIn(document.getText()) : [];
	if (!document || wanted.length === 0) return [];
	const of = document.uri.path.split('/').at(-1) ?? '';
	return [
		{
			label: withoutIcons(vscode.l10n.t('The Tunes That “{0}” Links To', of)),
			description: inWords(wanted.length),
			iconPath: new vscode.ThemeIcon('list-ordered'),
			choose: () => ({ ...given, source: { wanted, of } }),
		},
	];
}

async function askWhere(source: Source): Promise<WorkspaceFolder | undefined> {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const other = vscode.l10n.t('Choose Folder…');
	const lines = [
		...folders.map(({ name, uri }) => ({
			label: withoutIcons(name),
			iconPath: new vscode.ThemeIcon('root-folder'),
			uri,
		})),
		{ label: other, iconPath: new vscode.ThemeIcon('folder-opened'), uri: undefined },
	];
	const chosen =
		folders.length === 0
			? { uri: undefined }
			: await vscode.window.showQuickPick(lines, {
					title: withoutIcons(titleOf(source)),
					placeHolder: vscode.l10n.t('Into which folder?'),
				});
	if (!chosen) return undefined;
	const [first] = folders;
	const uri =
		chosen.uri ??
		(
			await vscode.window.showOpenDialog({
				canSelectFiles: false,
				canSelectFolders: true,
				openLabel: vscode.l10n.t('Pull Here'),
				...(first && { defaultUri: first.uri }),
			})
		)?.[0];
	return uri && new WorkspaceFolder(uri);
}

async function askForm(source: Source): Promise<Form | undefined> {
	const lines = [
		{
			label: formName('files'),
			description: vscode.l10n.t('git says which tunes have changed'),
			iconPath: new vscode.ThemeIcon('files'),
			form: 'files',
		},
		{
			label: formName('book'),
			description: vscode.l10n.t('with contents and index, and a page to print'),
			iconPath: new vscode.ThemeIcon('book'),
			form: 'book',
		},
	] as const;
	const chosen = await vscode.window.showQuickPick(lines, {
		title: withoutIcons(titleOf(source)),
		placeHolder: vscode.l10n.t('In which form?'),
	});
	return chosen?.form;
}

function formName(form: Form): string {
	return form === 'files' ? vscode.l10n.t('One File per Tune') : vscode.l10n.t('One Book');
}
