import type { ReadItem, ReadTune } from 'abcjs/src/parse/abc_parse.js';
import { voicesOf } from '../abc/sounding.ts';

/** Two bars say which tune it is; where they hold few notes, as in a polka, some more. */
const fewestBars = 2;
const mostBars = 4;
const enoughNotes = 12;
/** Somebody's cadenza without a bar line ends somewhere. */
const mostNotes = 40;

/** The notes of a tune's first bars, with what leads to them, and the bar line behind them. */
export function firstBars(tune: ReadTune): readonly ReadItem[] {
	const items = tune.lines.find(line => line.staff)?.staff?.[0]?.voices?.[0] ?? [];
	const bars = voicesOf(tune)[0] ?? [];
	const pickup = bars[0]?.leads ? 1 : 0;
	let wanted = pickup;
	for (let notes = 0; wanted < pickup + mostBars; wanted++) {
		if (wanted >= pickup + fewestBars && notes >= enoughNotes) break;
		notes += bars[wanted]?.sounds.length ?? 0;
	}
	const kept: ReadItem[] = [];
	let [notes, inBar, passed] = [0, 0, 0];
	for (const item of items) {
		const isBar = item.el_type === 'bar';
		const isOver = isBar && inBar > 0 && ++passed === wanted;
		// What only one time through has is no more of the beginning.
		if (isOver || item.startEnding !== undefined) return [...kept, closing(item)];
		if (item.el_type === 'note' && ++notes > mostNotes) break;
		inBar = isBar ? 0 : inBar + (item.el_type === 'note' ? 1 : 0);
		kept.push(item);
	}
	return kept;
}

/** A bar line that opens a repeat or an ending opens nothing here. */
function closing(bar: ReadItem): ReadItem {
	const opens = bar.type === 'bar_left_repeat' || bar.type === 'bar_dbl_repeat';
	return { ...bar, ...(opens && { type: 'bar_thin' }), startEnding: '' };
}
