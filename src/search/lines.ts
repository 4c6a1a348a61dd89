import * as vscode from 'vscode';
import { downloadLibrary, remedyTitle, type Report, type Reporter } from '../host/report.ts';
import { inWords } from '../host/words.ts';
import { areNewer, blocksOf, keyOf, withMore, type Block, type Found } from './finds.ts';
import type { Line, LivePick, Offline } from './livePick.ts';

/** The finds as lines, each block under its heading, and below them the way to more. */
export function findLines(
	answers: readonly Found[],
	{ describe, buttons }: Pick<LivePick, 'describe' | 'buttons'>,
	offline: Offline | undefined,
	loadMore: () => void,
): Line[] {
	const lines = blocksOf(answers).flatMap((block, place): Line[] => [
		...headingOf(block, place, offline),
		...block.entries.map(entry => ({ ...describe(entry), alwaysShow: true, buttons, entry })),
	]);
	const more = withMore(answers);
	if (more) {
		lines.push({
			label: vscode.l10n.t('Load more…'),
			description: vscode.l10n.t('{0} of {1}', inWords(more.entries.length), inWords(more.total)),
			iconPath: new vscode.ThemeIcon('ellipsis'),
			alwaysShow: true,
			run: loadMore,
		});
	}
	return lines;
}

/** What the site has found says so only where the library has found something, too. */
function headingOf({ from, entries }: Block, place: number, offline: Offline | undefined): Line[] {
	if (!offline || (from === 'site' && place === 0)) return [];
	const kind = vscode.QuickPickItemKind.Separator;
	if (from === 'library') return [{ kind, label: offline.heading }];
	const label = areNewer(entries, offline.asOf)
		? vscode.l10n.t('Newer, from The Session')
		: vscode.l10n.t('More from The Session');
	return [{ kind, label }];
}

/** Earlier searches, to be made again. */
export function recentLines(recent: LivePick['recent'], search: (text: string) => void): Line[] {
	return recent.map(({ label, text }) => ({
		label,
		iconPath: new vscode.ThemeIcon('history'),
		alwaysShow: true,
		run: () => search(text),
	}));
}

export function nothingLine(): Line {
	return {
		label: vscode.l10n.t('Nothing found'),
		detail: vscode.l10n.t('Try fewer or other words, or leave out a filter.'),
		alwaysShow: true,
	};
}

/** The library has nothing, and the site can't say more: why is said below. */
export function libraryNothingLine(): Line {
	return {
		label: vscode.l10n.t('Your offline library has nothing like that'),
		detail: vscode.l10n.t('Try fewer or other words, or leave out a filter.'),
		alwaysShow: true,
	};
}

/** The library has nothing, and the site has not answered yet. */
export function askingLine(): Line {
	return {
		label: vscode.l10n.t('Your offline library has nothing like that'),
		detail: vscode.l10n.t('The Session is being asked…'),
		alwaysShow: true,
	};
}

/** What went wrong, and on Enter what helps. */
export function failureLine(report: Report, reporter: Reporter, retry?: () => void): Line {
	return {
		label: `$(warning) ${report.message}`,
		...helpFor(report, reporter, retry),
		alwaysShow: true,
		buttons: [{ iconPath: new vscode.ThemeIcon('output'), tooltip: remedyTitle('showLog') }],
	};
}

function helpFor(
	{ remedies }: Report,
	reporter: Reporter,
	retry: (() => void) | undefined,
): Pick<Line, 'detail' | 'run'> {
	if (remedies.includes('downloadLibrary')) {
		return { detail: vscode.l10n.t('Press Enter to download it.'), run: downloadLibrary };
	}
	if (retry && remedies.includes('retry')) {
		return { detail: vscode.l10n.t('Press Enter to retry.'), run: retry };
	}
	return { detail: vscode.l10n.t('Press Enter to see the log.'), run: () => reporter.showLog() };
}

/** Puts the lines into the box. In those for the same text what is highlighted stays so, and in sight. */
export function putLines(pick: vscode.QuickPick<Line>, lines: readonly Line[], sameText: boolean) {
	// Nothing to be drawn, or read out, again.
	if (sameText && lines.length === pick.items.length && lines.every(isAt(pick.items))) return;
	const [active] = pick.activeItems;
	pick.keepScrollPosition = sameText;
	pick.items = lines;
	if (!sameText || !active) return;
	const still = lines.find(line => nameOf(line) === nameOf(active));
	if (still) pick.activeItems = [still];
}

function isAt(lines: readonly Line[]): (line: Line, place: number) => boolean {
	return (line, place) => {
		const there = lines[place];
		return (
			there !== undefined &&
			nameOf(line) === nameOf(there) &&
			line.label === there.label &&
			line.description === there.description &&
			line.detail === there.detail
		);
	};
}

export function nameOf({ entry, label }: Line): string {
	return entry ? keyOf(entry) : label;
}
