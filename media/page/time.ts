import { el } from './dom.ts';
import { momentOf } from './stamp.ts';
import type { Words } from './words.ts';

/** A day written out; undefined for what is no day. */
export const dayTime = (stamp: string, words: Words): HTMLElement | undefined => {
	const day = words.date(stamp);
	return day === '' ? undefined : el('time', { datetime: stamp.slice(0, 10) }, day);
};

/** How long ago, with the day (and, where it is known, the reader's own time of it) behind it. */
export const agoTime = (stamp: string, words: Words): HTMLElement | undefined => {
	const ago = words.ago(stamp);
	if (ago === '') return undefined;
	const datetime = momentOf(stamp)?.toISOString() ?? stamp.slice(0, 10);
	return el('time', { datetime, title: words.moment(stamp) }, ago);
};
