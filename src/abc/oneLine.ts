/**
 * Some lines of ABC as one, for a field of one line: the music, with the key, the meter and the unit length that
 * it needs to be read as fields within it.
 */
export function oneLine(abc: string): string {
	return abc
		.split(/\r\n|\r|\n/)
		.map(line => line.trim())
		.flatMap(line => {
			const [, field = '', value = ''] = /^([A-Za-z+]):(?![|:])(.*)$/.exec(line) ?? [];
			if (field === '') return uncommented(line) || [];
			return /^[KLM]$/.test(field) ? `[${field}:${uncommented(value)}]` : [];
		})
		.join(' ');
}

function uncommented(text: string): string {
	return text.replace(/(?<!\\)%.*$/, '').trim();
}

/** What somebody typed in one line (see `oneLine`) as a complete tune; without a key it has no signature. */
export function typedTune(notes: string): string {
	const said = new Map<string, string>();
	let music = notes.trim();
	for (;;) {
		const [all = '', name = '', value = ''] = /^\[([KLM]):([^\]]*)\]\s*/.exec(music) ?? [];
		if (name === '') break;
		said.set(name, value.trim());
		music = music.slice(all.length);
	}
	const header = ['M', 'L'].flatMap(name => (said.has(name) ? `${name}:${said.get(name)}` : []));
	return ['X:1', ...header, `K:${said.get('K') ?? 'none'}`, music].join('\n');
}
