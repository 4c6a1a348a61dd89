import * as vscode from 'vscode';
import { wayBeside } from '../abc/besideWritten.ts';
import { movedKey } from '../abc/interval.ts';
import { longKey, parseKey } from '../abc/key.ts';
import { brokenAt, startsLike } from '../abc/lineByLine.ts';
import { unitLike } from '../abc/unitLength.ts';
import { completeAbc } from '../abc/writtenTune.ts';
import type { Setting, Tune } from '../api/model.ts';
import { settingUri } from '../editor/documents.ts';
import { settingWriter } from '../editor/settingWriter.ts';
import { Refusal } from '../host/report.ts';
import { settingName, withoutIcons } from '../host/words.ts';
import { searchedTitle, sourceIn } from '../query/writtenSource.ts';
import { excerptUri } from '../written/excerpts.ts';
import { nameOf } from '../written/name.ts';
import type { App, Command } from './app.ts';
import { settingAddressOf, type SettingAddress } from './arguments.ts';
import { chooseSetting } from './chooseSetting.ts';
import { openSearch } from './search.ts';
import { writtenAt, type WrittenAt } from './writtenAt.ts';

/**
 * Shows the tune in a file beside a setting of The Session: of the tune that the argument names, or that it says it
 * is from, or that is searched for by its title.
 */
export const compareWrittenTune: Command = async (app, argument) => {
	const at = await writtenAt(app, argument);
	const named = settingAddressOf(argument);
	if (named) {
		await compare(app, at, named);
		return;
	}
	const [title] = at.tune.titles;
	const search = () =>
		openSearch(
			app,
			'tunes',
			({ id: tuneId }) => compare(app, at, { tuneId }, { elsewhere: search }),
			title && searchedTitle(title.name),
			withoutIcons(vscode.l10n.t('Compare “{0}” with a Setting Of', nameOf(at.tune))),
		);
	const source = sourceIn(at.tune.header);
	if (!source) {
		search();
		return;
	}
	await compare(app, at, { tuneId: source.id }, { first: source.settingId, elsewhere: search });
};

async function compare(
	app: App,
	at: WrittenAt,
	address: SettingAddress,
	choice?: Parameters<typeof chooseSetting>[3],
): Promise<void> {
	const title = vscode.l10n.t('Compare with Setting');
	const chosen = await chooseSetting(app, address, title, choice);
	if (!chosen) return;
	const { tune, setting } = chosen;
	const { uri, key } = await asWritten(at, tune, setting);
	const ordinal = tune.settings.indexOf(setting) + 1;
	const file = at.document.uri.path.split('/').at(-1) ?? '';
	await vscode.commands.executeCommand(
		'vscode.diff',
		uri,
		await ownUri(app, at),
		vscode.l10n.t('{0}: {1} ↔ {2}', tune.name, settingName(ordinal, key), file),
	);
}

/**
 * The setting in the key of the written tune, where it has the same mode, in its unit of length, and with the same bars
 * in each line.
 */
async function asWritten({ tune: written }: WrittenAt, tune: Tune, setting: Setting) {
	const own = { abc: completeAbc(written), key: written.key };
	const as = async (transpose: number) => (await settingWriter(tune, setting, { transpose }))();
	const there = await as(0);
	const way = wayBeside(own, { abc: there, key: setting.key });
	const moved = way === 0 ? undefined : await as(way).catch(stays);
	const transpose = moved === undefined ? 0 : way;
	const shown = moved ?? there;
	const unit = unitLike(written, own.abc, shown);
	const lines = startsLike(shown, own.abc);
	const isAlike = brokenAt(shown, lines) === shown;
	const from = parseKey(setting.key);
	return {
		uri: settingUri(tune, setting, {
			transpose,
			...(unit !== undefined && { unit }),
			...(!isAlike && { lines }),
		}),
		key: from ? longKey(movedKey(from, transpose)) : setting.key,
	};
}

/** What can't be moved is shown as it is. */
function stays(error: unknown): undefined {
	if (!(error instanceof Refusal)) throw error;
}

/** The file itself, where it holds that tune alone: what is better on the other side can be taken over there. */
async function ownUri(app: App, { document, tune }: WrittenAt): Promise<vscode.Uri> {
	const all = await (await app.written.tunes()).of(document);
	const isAlone = all.length === 1 && document.languageId !== 'markdown';
	return isAlone ? document.uri : excerptUri(document, tune);
}
