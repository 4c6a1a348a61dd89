import type { Places } from './staff.ts';

/** What belongs to all of a system: its lines, and the clef and the signatures before them. */
const isOfSystem = (part: Element): boolean =>
	part.getAttribute('data-name')?.startsWith('staff-extra') === true ||
	part.querySelector('.abcjs-top-line') !== null;

/**
 * Lets what the engraver draws for several notes at once (beams, slurs, the brackets of triplets and endings)
 * and the bar lines step back where all notes around them do. It does not say whose they are, but it puts
 * them beside their notes, into the group of their system.
 */
export const stepBack = (places: Places): void => {
	const systems = new Map<Element, Set<Element>>();
	for (const element of [...places.values()].flat()) {
		const system = element.parentElement;
		if (system === null || system.classList.contains('tablature')) continue;
		const notes = systems.get(system) ?? new Set();
		systems.set(system, notes.add(element));
	}
	for (const [system, notes] of systems) {
		const around = [...notes].map(note => {
			const { left, right } = note.getBoundingClientRect();
			return { left, right, outside: note.classList.contains('unlooped') };
		});
		around.sort((a, b) => a.left - b.left);
		for (const part of system.children) {
			if (notes.has(part) || isOfSystem(part)) continue;
			const { left, right } = part.getBoundingClientRect();
			const within = around.filter(note => note.left < right && note.right > left);
			const before = around.findLast(note => note.right <= left);
			const after = around.find(note => note.left >= right);
			const near = within.length > 0 ? within : [before, after].filter(note => note !== undefined);
			part.classList.toggle('unlooped', near.length > 0 && near.every(note => note.outside));
		}
	}
};
