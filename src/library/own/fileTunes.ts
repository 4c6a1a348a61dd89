import { tunesIn } from '../../abc/tunesIn.ts';
import { heardAbc, type WrittenTune } from '../../abc/writtenTune.ts';
import { excerpt } from '../melody/excerpt.ts';
import { MelodyWriter, readMelodies, type StoredMelodies } from '../melody/format.ts';
import { joined } from '../melody/joined.ts';
import { melodiesIn } from '../melody/melodyBuilder.ts';
import { MelodyIndex } from '../melody/melodyIndex.ts';
import { inAnyLengths } from '../melody/lengths.ts';
import { isTooShort } from '../melody/query.ts';
import type { FoundTune, OwnAnswer, OwnFile, OwnQuestion, Taken } from './asked.ts';
import { textOf } from './textOf.ts';

/** What is told of a tune that was found, and the text in which its bars were read. */
interface Tune extends Omit<FoundTune, 'bar' | 'bars' | 'score' | 'abc'> {
	readonly music: string;
}

/** A file's tunes that have a melody, and their melodies, whose ids are the places of the tunes. */
interface Kept {
	readonly tunes: readonly Tune[];
	readonly melodies: StoredMelodies;
}

/** Everything in the user's own files, by file, so that one that changes is read alone. */
export class FileTunes {
	readonly #files = new Map<string, Kept>();
	/** Of all files, made at the first question after a change. */
	#all: { readonly tunes: readonly Tune[]; readonly index: MelodyIndex } | undefined;

	put({ name, notation, content }: OwnFile): Taken {
		this.remove(name);
		const text = textOf(content);
		if (text === undefined) return 'binary';
		const writer = new MelodyWriter();
		const tunes: Tune[] = [];
		for (const written of tunesIn(text, notation)) {
			const heard = heardAbc(written);
			const melodies = heard.length > longest ? [] : melodiesIn(heard);
			if (melodies.length === 0) continue;
			for (const melody of melodies) writer.add(tunes.length, tunes.length, melody);
			tunes.push(tuneOf(name, written, heard));
		}
		if (tunes.length > 0) {
			this.#files.set(name, { tunes, melodies: readMelodies(writer.finish()) });
			this.#all = undefined;
		}
		return tunes.length;
	}

	remove(name: string): void {
		if (this.#files.delete(name)) this.#all = undefined;
	}

	/** The tunes that go like that, the best first. */
	find({ abc, limit }: OwnQuestion): OwnAnswer {
		const { tunes, index } = (this.#all ??= together([...this.#files.values()]));
		const matches = inAnyLengths(abc, Math.min(limit, most), (query, wanted) =>
			index.search(query, wanted),
		);
		if (isTooShort(matches)) return matches;
		return matches.flatMap(({ tuneId, bar, bars, score, heard }) => {
			const tune = tunes[tuneId];
			if (!tune || score < leastScore) return [];
			const { music, ...told } = tune;
			const abc = excerpt({ abc: music, key: '', meter: '' }, heard);
			return { ...told, bar, bars, score, abc };
		});
	}
}

const most = 100;
/** Characters of music, beyond which it is no tune. */
const longest = 50_000;
/** In a few tunes the best may be far off; what is less like it than this nobody takes for the same. */
const leastScore = 0.65;

function together(files: readonly Kept[]): { tunes: readonly Tune[]; index: MelodyIndex } {
	return {
		tunes: files.flatMap(({ tunes }) => tunes),
		index: new MelodyIndex(joined(files.map(({ melodies }) => melodies))),
	};
}

function tuneOf(file: string, written: WrittenTune, music: string): Tune {
	const { start, titles, type, key } = written;
	return { file, line: start, name: titles[0]?.name ?? '', type, key, music };
}
