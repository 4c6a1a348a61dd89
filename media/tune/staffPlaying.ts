import { barAt } from '../player/loops.ts';
import type { Current, Part } from './current.ts';
import { spanOf, timeOfNote } from './playing.ts';
import { listenToStaff } from './staffPress.ts';
import type { Transport } from './transport.ts';

/** Plays from a note on; who wants one that the loop leaves out leaves the loop. */
export const playFrom = (at: number, part: Part, transport: Transport): void => {
	const current = transport.take(part);
	const from = current && timeOfNote(current.practice, current.heard, at);
	if (current === undefined || from === undefined) return;
	const span = spanOf(current.practice);
	if (current.practice.looping && (from < span.from || from >= span.to)) {
		transport.practise({ looping: false });
	}
	void transport.play(part, from);
};

/**
 * Lets a setting be played from the notes of its staff, and its bars be looped. Where somebody else wants to
 * know which note is `pressed`, that alone makes no sound; what sounds already goes on from there.
 */
export const playFromStaff = (
	staff: HTMLElement,
	part: Part,
	transport: Transport,
	pressed?: (at: number) => void,
): void => {
	const loop = (bar: number, other: number): void => {
		const chosen = { first: Math.min(bar, other), last: Math.max(bar, other) };
		transport.practise({ chosen, looping: true });
	};
	listenToStaff(staff, part.marks, {
		from: at => {
			pressed?.(at);
			if (pressed === undefined || transport.state === 'playing') playFrom(at, part, transport);
		},
		bar: at => {
			const current = transport.take(part);
			const bar = current && barOf(current, at);
			if (current === undefined || bar === undefined) return;
			const { chosen } = current.practice;
			const one = chosen !== undefined && 'first' in chosen && chosen.first === chosen.last;
			loop(one ? chosen.first : bar, bar);
		},
		bars: (at, other) => {
			const current = transport.take(part);
			const [bar, last] = current ? [barOf(current, at), barOf(current, other)] : [];
			if (bar !== undefined && last !== undefined) loop(bar, last);
		},
	});
};

/** The number of the bar that a note stands in. */
const barOf = ({ practice: { score } }: Current, at: number): number | undefined => {
	const moment = score.moments.find(moment => moment.at === at);
	return moment && barAt(score.bars, moment.start)?.number;
};
