/** How much of a tune is looked at: more lines than any opening has, and no more than a page does in one go. */
const mostLines = 4;
const mostText = 2000;

/** What is no note: a comment | an ending's or a voice's own words | a chord or an annotation | a field. */
const words = /(?<!\\)%.*$|\["[^"]*"|"[^"]*"|\[(?![KLM]:)[A-Za-z]:[^\]]*\]/g;
const voice = /^\s*(?:\[V:\s*([^\]\s]+)|V:\s*(\S+))/;

/**
 * The beginning of an ABC tune (2.1) as one line of notes under the fields that they are read by. Of all that
 * somebody wrote in words nothing is left; of several voices the first. Undefined where there are no notes.
 */
export function opening(abc: string): string | undefined {
	const header: string[] = [];
	const music: string[] = [];
	let leading: string | undefined;
	for (const line of abc.trim().split(/\r\n?|\n/)) {
		const [, inline, own] = voice.exec(line) ?? [];
		const named = inline ?? own;
		if (named !== undefined && named !== (leading ??= named)) {
			if (music.length > 0) break;
			continue;
		}
		if (/^[KLM]:/.test(line)) {
			// What changes on the way is no more of the beginning.
			if (music.length > 0) break;
			header.push((/^[^"%]*/.exec(line)?.[0] ?? '').slice(0, 80));
		} else if (!/^(?:[A-Za-z+]:|%|\s*$)/.test(line)) {
			music.push(
				line
					.replace(words, '')
					.replace(/\\\s*$/, '')
					.trim(),
			);
			if (music.length === mostLines) break;
		} else if (line.trim() === '' && music.length > 0) break;
	}
	const notes = music.join(' ').slice(0, mostText);
	if (!/[A-Ga-g]/.test(notes)) return undefined;
	// Nothing before a key counts as music.
	const key = header.find(line => line.startsWith('K:')) ?? 'K:C';
	const before = header.filter(line => !line.startsWith('K:'));
	return ['X:1', ...before, key, notes].join('\n');
}
