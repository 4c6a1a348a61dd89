import type { Placed } from '../../src/abc/places.ts';
import { linesOfMusic } from '../tune/music.ts';

/** What of a tune is drawn (see `musicOf`), with where it stands in the document. */
export const placedMusic = ({ lines, places }: Placed): Placed => {
	const kept = linesOfMusic(lines.join('\n'));
	return {
		lines: kept.map(({ text }) => text),
		places: kept.map(({ from }) => (from === undefined ? null : (places[from] ?? null))),
	};
};
