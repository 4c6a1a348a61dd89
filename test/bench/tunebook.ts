import { generatedBody, modes } from '../replica/generatedMusic.ts';
import { pick, seeded } from '../replica/random.ts';
import { meters } from '../replica/records.ts';
import type { TuneType } from '../replica/records.ts';

/** A file of so many tunes, as a musician keeps them: a header of eight lines, and two parts of two. */
export function tunebook(tunes: number): string {
	const random = seeded(1);
	const types = Object.keys(meters) as TuneType[];
	return Array.from({ length: tunes }, (_, n) => {
		const type = pick(random, types);
		const key = pick(random, modes);
		const [first = '', second = ''] = generatedBody(random, type, key).split('! ');
		return [
			...[`X:${n + 1}`, `T:Tune ${n + 1}`, 'C:Trad.', `R:${type}`, `M:${meters[type]}`, 'L:1/8'],
			...[`S:https://thesession.org/tunes/${n + 1}`, `K:${key}`],
			...['P:A', ...halves(first), 'P:B', ...halves(second), ''],
		].join('\n');
	}).join('\n');
}

function halves(part: string): readonly string[] {
	const bars = part.split('|');
	const half = Math.ceil(bars.length / 2);
	return [`${bars.slice(0, half).join('|')}|`, bars.slice(half).join('|')];
}
