/** Things as they stand in a file: what their fields are called once, then a row each. */
interface Packed {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly unknown[])[];
}

/** A field that only some have is `null` for the others. */
export function packed(things: readonly object[]): string {
	const columns = [...new Set(things.flatMap(Object.keys))];
	const rows = things.map(thing => {
		const fields = new Map<string, unknown>(Object.entries(thing));
		return columns.map(column => fields.get(column) ?? null);
	});
	return JSON.stringify({ columns, rows } satisfies Packed);
}

/** Of what {@link packed} made, and nothing else. */
export function unpacked(text: string): object[] {
	const { columns, rows } = JSON.parse(text) as Packed;
	return rows.map(row => {
		const thing: Record<string, unknown> = {};
		for (const [n, column] of columns.entries()) {
			if (row[n] !== null) thing[column] = row[n];
		}
		return thing;
	});
}
