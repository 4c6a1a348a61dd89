import { tunesIn } from '../../abc/tunesIn.ts';
import { completeAbc, heardAbc, type WrittenTune } from '../../abc/writtenTune.ts';
import { MelodyWriter, readMelodies, type StoredMelodies } from '../melody/format.ts';
import { joined } from '../melody/joined.ts';
import { melodyIn } from '../melody/melodyBuilder.ts';
import { MelodyIndex } from '../melody/melodyIndex.ts';
import { isTooShort, melodyQuery } from '../melody/query.ts';
import type { FoundTune, OwnAnswer, OwnFile, OwnQuestion, Taken } from './asked.ts';
import { textOf } from './textOf.ts';

type Tune = Omit<FoundTune, 'bar' | 'bars' | 'score'>;

/** A file's tunes that have a melody, and their melodies in the same order. */
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
			const melody = heard.length > longest ? undefined : melodyIn(heard);
			if (!melody) continue;
			writer.add(tunes.length, tunes.length, melody);
			tunes.push(tuneOf(name, written));
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
		const query = melodyQuery(abc);
		if (isTooShort(query)) return query;
		const { tunes, index } = (this.#all ??= together([...this.#files.values()]));
		return index.search(query, Math.min(limit, most)).flatMap(({ tuneId, bar, bars, score }) => {
			const tune = tunes[tuneId];
			return tune && score >= leastScore ? { ...tune, bar, bars, score } : [];
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

function tuneOf(file: string, written: WrittenTune): Tune {
	const { start, titles, type, key } = written;
	return { file, line: start, name: titles[0]?.name ?? '', type, key, abc: completeAbc(written) };
}
