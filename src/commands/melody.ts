import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import { settingName } from '../host/words.ts';
import type { FoundMelody } from '../library/answers/questions.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import { refused } from '../offline/refused.ts';
import { itemAddress } from '../query/sessionUrl.ts';
import { LiveSearch } from '../search/live.ts';
import type { App, Command } from './app.ts';

/** How long (ms) typing must pause: nobody is asked but this machine. */
const pause = 60;
const most = 30;

interface Line extends vscode.QuickPickItem {
	readonly found?: FoundMelody;
}

type Answer = readonly FoundMelody[] | { readonly wanted: number };

/**
 * Finds tunes by some of their notes: those that are given (`abc`), selected in the editor, or typed. With
 * `show: false` it answers instead of showing.
 */
export const searchByMelody: Command = async (app, argument) => {
	const { abc = selected(), show = true } = isRecord(argument) ? argument : {};
	const text = typeof abc === 'string' ? abc : '';
	if (show !== false) {
		await open(app, text);
		return undefined;
	}
	const answer = await find(app, text);
	if ('wanted' in answer) throw new Refusal(wantedInWords(answer.wanted));
	return answer.map(({ tuneId, settingId, tune, bar, score }) => ({
		...{ tuneId, settingId, name: tune.name, bar, score },
	}));
};

/** Throws a Refusal where there is no library to look in. */
async function find(app: App, abc: string, signal?: AbortSignal): Promise<Answer> {
	const { client } = await app.library.load();
	try {
		return await client.ask('melody', { abc, limit: most }, signal);
	} catch (error) {
		if (error instanceof LibraryProblem && error.kind === 'none') {
			throw new Refusal(
				vscode.l10n.t(
					'Melodies are found in the offline library: run “Download Offline Library” first.',
				),
			);
		}
		throw refused(error);
	}
}

async function open(app: App, text: string): Promise<void> {
	const pick = vscode.window.createQuickPick<Line>();
	pick.title = vscode.l10n.t('Search by Melody');
	pick.placeholder = vscode.l10n.t(
		'Notes as ABC, in any key, from anywhere in the tune: d2fd adfd',
	);
	// The best comes first, whatever the letters are.
	Object.assign(pick, { sortByLabel: false });
	const live = new LiveSearch<Answer>(
		(abc, signal) => find(app, abc, signal),
		{
			busy: busy => (pick.busy = busy),
			show: answer => (pick.items = linesOf(answer)),
			fail: error => {
				const report = app.reporter.describe(error);
				if (report) pick.items = [{ label: `$(warning) ${report.message}`, alwaysShow: true }];
			},
		},
		{ delay: pause },
	);
	pick.onDidChangeValue(value => live.type(value));
	pick.onDidAccept(() => {
		const found = pick.selectedItems[0]?.found;
		if (!found) return;
		pick.hide();
		const address = { ...itemAddress('tune', found.tuneId), settingId: found.settingId };
		void app.panels.open(address, found.tune.name);
	});
	pick.onDidHide(() => {
		live.stop();
		pick.dispose();
	});
	pick.value = inOneLine(text);
	pick.show();
	await live.now(pick.value);
}

/** The music, with what it needs to be read as fields within it: the box has one line, and no header. */
function inOneLine(abc: string): string {
	return abc
		.split(/\r\n|\r|\n/)
		.map(line => line.trim())
		.flatMap(line => {
			const [, field = '', value = ''] = /^([A-Za-z+]):(?![|:])(.*)$/.exec(line) ?? [];
			if (field === '') return line.replace(/(?<!\\)%.*$/, '') || [];
			return /^[KLM]$/.test(field) ? `[${field}:${value.trim()}]` : [];
		})
		.join(' ');
}

function linesOf(answer: Answer): Line[] {
	if ('wanted' in answer) return [{ label: wantedInWords(answer.wanted), alwaysShow: true }];
	if (answer.length === 0) {
		return [{ label: vscode.l10n.t('No tune goes like that'), alwaysShow: true }];
	}
	return answer.map(found => ({
		found,
		label: found.tune.name,
		description: [found.tune.type, settingName(found.ordinal, found.key)].join(' · '),
		detail: vscode.l10n.t('From bar {0}; fits by {1} %', found.bar, Math.round(found.score * 100)),
		iconPath: new vscode.ThemeIcon('music'),
		alwaysShow: true,
	}));
}

function wantedInWords(wanted: number): string {
	return wanted === 1
		? vscode.l10n.t('One note more, at least.')
		: vscode.l10n.t('{0} notes more, at least.', wanted);
}

/** What is marked in the editor that is written in. */
function selected(): string {
	const editor = vscode.window.activeTextEditor;
	return editor ? editor.document.getText(editor.selection) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
