/** A note, a rest or a chord without its length, and a length. */
const sound = String.raw`\[(?![A-Za-z]:)[^\]]*\]|[_^=]*[A-Ga-g][,']*|[zx]`;
const length = String.raw`\d*(?:\/+\d*)?`;
/** What may stand before the first of them: chords, signs, grace notes, fields. */
const before = String.raw`(?:"[^"]*"|![^!\s]*!|\{[^}]*\}|\[[A-Za-z]:[^\]]*\]|\(\d(?::\d?){0,2}|[\s~.HLMOPRSTuv])*`;

const first = new RegExp(`^(${before})(${sound})(${length})`);
const last = new RegExp(`(${sound})(${length})\\s*(>+|<+)\\s*$`);

/** The sign of a broken rhythm that a bar ends with; `''` mostly. */
export function brokenAtEnd(bar: string): string {
	return /(>+|<+)\s*$/.exec(bar)?.[1] ?? '';
}

/** A bar whose last note is broken with one that is not there any more: its length is written out. */
export function endMended(bar: string): string {
	return bar.replace(last, (_, note: string, long: string, sign: string) => {
		const { top, bottom } = shares(sign);
		return note + times(long, 2 * bottom - top, bottom);
	});
}

/** The same of the first note, `sign` being what stood before it. */
export function startMended(bar: string, sign: string): string {
	if (sign === '') return bar;
	return bar.replace(first, (_, signs: string, note: string, long: string) => {
		const { top, bottom } = shares(sign);
		return signs + note + times(long, top, bottom);
	});
}

/** By what the note behind the sign is multiplied: `>` 1/2, `>>` 1/4, `<` 3/2. */
function shares(sign: string): { readonly top: number; readonly bottom: number } {
	const bottom = 2 ** Math.min(sign.length, 3);
	return { top: sign.startsWith('>') ? 1 : 2 * bottom - 1, bottom };
}

function times(written: string, top: number, bottom: number): string {
	const [, whole = '', strokes = '', part = ''] = /^(\d*)(\/*)(\d*)$/.exec(written) ?? [];
	const over = part === '' ? 2 ** strokes.length : Number(part);
	let [above, below] = [(whole === '' ? 1 : Number(whole)) * top, over * bottom];
	while (above % 2 === 0 && below % 2 === 0) [above, below] = [above / 2, below / 2];
	return `${above === 1 && below > 1 ? '' : above}${below === 1 ? '' : `/${below}`}`;
}
