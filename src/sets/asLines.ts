import type { SessionApi } from '../api/sessionApi.ts';
import type { MusicAddress } from '../query/draggedMusic.ts';
import { settingOf } from '../query/settingText.ts';
import { writeLine } from './line.ts';

/** What music is in a list: a tune is a line with its key, a set as many as it has tunes. Rejects as the API does. */
export async function linesOf(
	api: SessionApi,
	addresses: readonly MusicAddress[],
	signal?: AbortSignal,
): Promise<readonly string[]> {
	const lines: string[] = [];
	for (const address of addresses) {
		if ('setId' in address) {
			const { memberId: id, setId } = address;
			const { settings } = await api.get('/members/ID/sets/SETID', { id, setId }, signal);
			for (const { id: settingId, tuneId, ...said } of settings)
				if (tuneId !== undefined) lines.push(writeLine({ ...said, tuneId, settingId }));
			continue;
		}
		const { tuneId, settingId } = address;
		const tune = await api.get('/tunes/ID', { id: tuneId }, signal);
		const setting = settingOf(tune, settingId);
		const { id, name, type } = tune;
		lines.push(
			writeLine({
				...{ tuneId: id, name, type, key: setting?.key ?? '' },
				...(settingId !== undefined && setting && { settingId }),
			}),
		);
	}
	return lines;
}
