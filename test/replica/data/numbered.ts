/** The same name gets the same id, whoever names it first: it comes from its letters (FNV-1a). */
export const numbered = (name: string) => {
	let hash = 0x811c9dc5;
	for (const byte of Buffer.from(name)) {
		hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	}
	return { id: hash % 100_000, name };
};
