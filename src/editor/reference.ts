/** The next free `X:`: one more than the highest in the text, in a quote or out of it. */
export function nextReference(lines: readonly string[]): number {
	const used = lines.flatMap(line => {
		const match = /^[\s>]*X:\s*(\d{1,9})/.exec(line);
		return match ? [Number(match[1])] : [];
	});
	return used.reduce((most, number) => Math.max(most, number), 0) + 1;
}
