import type { Marks } from './marks.ts';

/** What a press on a staff means; notes are known by where they begin in the music. */
export interface StaffActions {
	/** Play from that note on. */
	from(at: number): void;
	/** Loop its bar, or all bars between it and the one that is looped already. */
	bar(at: number): void;
	/** Loop the bars from one to the other, whichever comes first; told again and again while they are dragged over. */
	bars(at: number, other: number): void;
}

/** A press moved by more than this, in CSS pixels, is a drag. */
const slack = 8;

/** Presses on a note, presses with Shift, and dragging from one note to another. */
export const listenToStaff = (staff: HTMLElement, marks: Marks, actions: StaffActions): void => {
	let began: { readonly at: number; readonly x: number; readonly y: number } | undefined;
	let dragged: number | undefined;

	staff.addEventListener('pointerdown', event => {
		began = dragged = undefined;
		// A finger that is dragged scrolls.
		if (event.pointerType === 'touch' || event.button !== 0 || event.shiftKey) return;
		const { clientX: x, clientY: y } = event;
		const at = marks.near(x, y);
		if (at === undefined) return;
		began = { at, x, y };
		staff.setPointerCapture(event.pointerId);
		// Else the words of the staff would be selected.
		event.preventDefault();
	});
	staff.addEventListener('pointermove', event => {
		if (began === undefined) return;
		const { clientX: x, clientY: y } = event;
		if (dragged === undefined && Math.hypot(x - began.x, y - began.y) < slack) return;
		const at = marks.near(x, y);
		if (at === undefined || at === dragged) return;
		dragged = at;
		actions.bars(began.at, at);
	});
	staff.addEventListener('pointercancel', () => {
		began = undefined;
	});
	staff.addEventListener('click', event => {
		const wasDragged = dragged !== undefined;
		began = dragged = undefined;
		if (wasDragged) return;
		const at = marks.near(event.clientX, event.clientY);
		if (at === undefined) return;
		if (event.shiftKey) actions.bar(at);
		else actions.from(at);
	});
};
