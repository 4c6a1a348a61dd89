import * as vscode from 'vscode';
import { inWords, withoutIcons } from '../host/words.ts';
import type { Change, Comparison } from '../tunebook/pull.ts';
import type { Standing } from '../tunebook/threeWay.ts';

interface Line extends vscode.QuickPickItem {
	readonly change?: Change;
}

/** What there is to be chosen from, in this order; the rest stays as it is. */
const choices: readonly Standing[] = ['new', 'changed', 'both', 'deleted'];

/** Whether there is anything to be decided. */
export function isOpen({ changes }: Comparison): boolean {
	return changes.some(({ standing }) => choices.includes(standing));
}

/** Shows what would be done before anything is; undefined when the user leaves. */
export function choose(
	title: string,
	comparison: Comparison,
	isDamaged: boolean,
	show: (change: Change) => void,
): Promise<readonly Change[] | undefined> {
	const { changes } = comparison;
	const pick = vscode.window.createQuickPick<Line>();
	const difference: vscode.QuickInputButton = {
		iconPath: new vscode.ThemeIcon('diff'),
		tooltip: vscode.l10n.t('Show Difference'),
	};
	const lines = choices.flatMap((standing): readonly Line[] => {
		const group = changes.filter(change => change.standing === standing);
		if (group.length === 0) return [];
		const label = `${heading(standing)} (${inWords(group.length)})`;
		return [
			{ label, kind: vscode.QuickPickItemKind.Separator },
			...group.map(change => ({
				label: withoutIcons(change.piece.name),
				description: withoutIcons(change.file),
				...(standing === 'both' && { detail: whatBecomes(change) }),
				...((standing === 'both' || standing === 'changed') && { buttons: [difference] }),
				change,
			})),
		];
	});
	pick.title = withoutIcons(title);
	pick.placeholder = placeholder(comparison, isDamaged);
	pick.canSelectMany = true;
	pick.matchOnDescription = true;
	// It comes when all is fetched, and its reader may be elsewhere by then.
	pick.ignoreFocusOut = true;
	pick.items = lines;
	pick.selectedItems = lines.filter(({ change }) =>
		change ? change.standing === 'new' || change.standing === 'changed' : false,
	);
	pick.onDidTriggerItemButton(({ item }) => {
		if (item.change) show(item.change);
	});
	return new Promise(resolve => {
		pick.onDidAccept(() => {
			resolve(pick.selectedItems.flatMap(({ change }) => change ?? []));
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

function heading(standing: Standing): string {
	switch (standing) {
		case 'new':
			return vscode.l10n.t('New');
		case 'changed':
			return vscode.l10n.t('Changed on The Session');
		case 'both':
			return vscode.l10n.t('Changed on Both Sides');
		case 'deleted':
			return vscode.l10n.t('Taken Away Here');
		case 'edited':
			return vscode.l10n.t('Edited Here');
		case 'same':
			return vscode.l10n.t('The Same');
	}
}

function whatBecomes({ isOtherSetting }: Change): string {
	return isOtherSetting
		? vscode.l10n.t(
				'The Session has another setting now than the one you pulled. You are asked what becomes of it.',
			)
		: vscode.l10n.t('You are asked what becomes of it.');
}

function placeholder({ changes, gone }: Comparison, isDamaged: boolean): string {
	const count = (standing: Standing) => changes.filter(one => one.standing === standing).length;
	const rest = [
		[vscode.l10n.t('the same: {0}', inWords(count('same'))), count('same')],
		[vscode.l10n.t('edited here and kept: {0}', inWords(count('edited'))), count('edited')],
		[vscode.l10n.t('no longer on the list and kept: {0}', inWords(gone.length)), gone.length],
	] as const;
	const words = rest.flatMap(([text, number]) => (number > 0 ? [text] : []));
	const first = isDamaged
		? vscode.l10n.t('The record of the last pull can’t be read: what differs counts as edited here')
		: vscode.l10n.t('Enter writes what is ticked');
	return [first, ...words].join(' · ');
}
