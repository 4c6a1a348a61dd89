/** Things by what they have in common, in the order in which they come. */
export function grouped<T>(things: Iterable<T>, by: (thing: T) => number): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const thing of things) {
		const key = by(thing);
		const group = groups.get(key);
		if (group) group.push(thing);
		else groups.set(key, [thing]);
	}
	return groups;
}
