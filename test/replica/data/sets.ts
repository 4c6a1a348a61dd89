import type { Tune, TuneSet } from '../records.ts';
import { stamp } from '../stamp.ts';
import { member } from './members.ts';
import type { Handle } from './members.ts';
import { handWrittenTunes } from './tunes/all.ts';

interface WrittenSet {
	readonly id: number;
	readonly by: Handle;
	readonly tags?: readonly string[];
	/** Tunes by their id, with the ordinal of the setting (from 1) after a point: `71.2`. */
	readonly plays: readonly string[];
	/** Whether the list leaves the settings out: not every client has seen them there. */
	readonly bare?: boolean;
}

const set = (written: WrittenSet): TuneSet => {
	const played = written.plays.map(play => {
		const [tuneId, ordinal = '1'] = play.split('.');
		const tune: Tune | undefined = handWrittenTunes.find(({ id }) => id === Number(tuneId));
		const setting = tune?.settings[Number(ordinal) - 1];
		if (!tune || !setting) {
			throw new RangeError(`Set ${written.id} plays ${play}, which nobody wrote down`);
		}
		return { tune, setting };
	});
	return {
		id: written.id,
		by: member(written.by),
		name: played.map(({ tune }) => tune.name).join(', '),
		date: stamp(0.3 + written.id / 60_000),
		...(written.tags && { tags: written.tags }),
		played,
		bare: written.bare ?? false,
	};
};

export const sets: readonly TuneSet[] = [
	set({ id: 410, by: 'rosinante', tags: ['jigs', 'Friday'], plays: ['55', '27.2', '306'] }),
	set({ id: 1022, by: 'wet_reed', plays: ['97', '71.2'] }),
	set({ id: 2871, by: 'Séamaisín', tags: ['kerry'], plays: ['412', '438.2', '466.2', '489'] }),
	set({ id: 5530, by: 'Tadhg an Asail', plays: ['377', '424'] }),
	set({ id: 8105, by: 'Bláthnaid', plays: ['115', '251', '83', '175'], bare: true }),
	set({ id: 11_240, by: 'cranfan', tags: ['slip jigs'], plays: ['447', '503.2'] }),
	set({ id: 14_066, by: 'Old Tom Tattersall', plays: ['129', '196', '335'] }),
	set({ id: 17_390, by: 'Etsuko whistles', tags: [], plays: ['212', '240'] }),
	set({ id: 20_318, by: 'Gráinne B.', plays: ['352', '369'] }),
	set({ id: 23_544, by: 'boxwood &amp; brass', plays: ['398', '406'] }),
	set({ id: 26_001, by: 'Øystein på fele', tags: ['cold', 'far north'], plays: ['363', '431.2'] }),
	set({ id: 29_777, by: 'Paddy-go-slowly', plays: ['55.3'] }),
];
