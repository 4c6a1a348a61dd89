import { parseKey, spelledKey } from '../../src/abc/key.ts';
import { tunesInFence } from '../../src/abc/tunesIn.ts';
import { completeAbc, type WrittenTune } from '../../src/abc/writtenTune.ts';

/** A tune of a fence, with what its header says in words. */
export interface Tune {
	readonly abc: string;
	/** The first title; `''` for none. */
	readonly title: string;
	/** `jig`. */
	readonly type: string;
	readonly composer: string;
	/** `G major`; `''` where there is none. */
	readonly key: string;
	/** Whether it is any: the engraver finds notes in a shopping list too. */
	readonly isMusic: boolean;
}

/** The tunes of a fence; what has none is one that is no music. */
export const tunesIn = (text: string): readonly Tune[] => {
	const tunes = [...tunesInFence(text)].map(tuneOf);
	const none = { title: '', type: '', composer: '', key: '' };
	return tunes.length > 0 ? tunes : [{ abc: text, ...none, isMusic: false }];
};

const tuneOf = (written: WrittenTune): Tune => ({
	abc: completeAbc(written),
	title: written.titles[0]?.name ?? '',
	type: written.type,
	composer: written.composer,
	key: parseKey(written.key) ? spelledKey(written.key) : '',
	isMusic: true,
});
