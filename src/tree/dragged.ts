import { abcSet } from '../abc/setTune.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { settings } from '../host/settings.ts';
import { settingOf, settingText } from '../query/settingText.ts';
import type { Node } from './model.ts';

/** What a line is where it is dropped: a tune or a set as ABC, anything else by its address. */
export async function textOf(
	api: SessionApi,
	node: Node,
	reference: number,
	signal: AbortSignal,
): Promise<string> {
	if (node.type !== 'entry') return '';
	const { kind, id: setId, memberId, tuneId, settingId, url } = node.entry;
	if (kind === 'set' && memberId !== undefined) {
		const set = await api.get('/members/ID/sets/SETID', { id: memberId, setId }, signal);
		return abcSet(set, { reference })?.text ?? url;
	}
	if (tuneId === undefined) return url;
	const tune = await api.get('/tunes/ID', { id: tuneId }, signal);
	const setting = settingOf(tune, settingId);
	const options = { aliases: settings.insertAliases(), reference };
	return setting ? settingText(tune, setting, options) : '';
}
