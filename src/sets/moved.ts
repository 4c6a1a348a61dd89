import { blocksIn, type ListedSet } from './list.ts';

/** What is done to a list of sets as its lines; each answers with new ones. */
type Lines = readonly string[];

/** Where tunes come to stand: before a line, at the end of the set that it belongs to, or at the end of the list. */
export type Place = { readonly before: number } | { readonly inSetOf: number } | 'end';

/** Puts lines of tunes there; at the end they join the last set. */
export function added(lines: Lines, tunes: Lines, place: Place): Lines {
	const at = lineOf(lines, place);
	return tidy([...lines.slice(0, at), ...tunes, ...lines.slice(at)]);
}

/** Without these lines; a set without tunes stays if it has a name. */
export function removed(lines: Lines, gone: readonly number[]): Lines {
	return tidy(lines.filter((_, line) => !gone.includes(line)));
}

/** Takes lines from where they are to another place. */
export function moved(lines: Lines, taken: readonly number[], place: Place): Lines {
	const order = [...taken].sort((a, b) => a - b);
	const at = lineOf(lines, place);
	const rest = lines.map((text, line) => ({ text, line }));
	const stay = rest.filter(({ line }) => !order.includes(line));
	const before = stay.filter(({ line }) => line < at).map(({ text }) => text);
	const after = stay.filter(({ line }) => line >= at).map(({ text }) => text);
	return tidy([...before, ...order.map(line => lines[line] ?? ''), ...after]);
}

/** A tune one place up or down: past its neighbour, or into the set beside its own. */
export function stepped(lines: Lines, line: number, by: 1 | -1): Lines {
	const blocks = blocksOf(lines);
	const own = blocks.findIndex(({ start, end }) => start <= line && line < end);
	const tunes = blocks[own]?.tunes.map(tune => tune.line) ?? [];
	const neighbour = tunes[tunes.indexOf(line) + by];
	if (neighbour !== undefined) {
		return moved(lines, [line], { before: by < 0 ? neighbour : neighbour + 1 });
	}
	const next = blocks[own + by];
	if (!next) return lines;
	return moved(lines, [line], by < 0 ? { inSetOf: next.start } : { before: beginning(next) });
}

/** Begins another set at the end, with a name. */
export function begun(lines: Lines, title: string): Lines {
	const kept = tidy(lines);
	const name = title
		.replace(/\s+/g, ' ')
		.replace(/^[#\s]+/, '')
		.trim();
	return [...kept, ...(kept.length > 0 ? [''] : []), `# ${name}`];
}

/**
 * What a change makes of lines, and where one of them has come to (where it was, if something else is there now): two
 * may be alike, so that it is marked on its way.
 */
export function followed(
	lines: Lines,
	line: number,
	change: (lines: Lines) => Lines,
): { readonly lines: Lines; readonly line: number } {
	const text = lines[line] ?? '';
	const marked = `${text} # \0`;
	const after = change(lines.with(line, marked));
	const at = after.indexOf(marked);
	return at === -1 ? { lines: after, line } : { lines: after.with(at, text), line: at };
}

function lineOf(lines: Lines, place: Place): number {
	if (place === 'end') return blocksOf(lines).at(-1)?.end ?? lines.length;
	if ('before' in place) return place.before;
	const { inSetOf } = place;
	const block = blocksOf(lines).find(({ start, end }) => start <= inSetOf && inSetOf < end);
	return block?.end ?? lines.length;
}

/** Below its name. */
function beginning({ tunes, end }: ListedSet): number {
	return tunes[0]?.line ?? end;
}

function blocksOf(lines: Lines): readonly ListedSet[] {
	return [...blocksIn(line => lines[line] ?? '', lines.length)];
}

/** One empty line between two sets, none at the ends. */
function tidy(lines: Lines): Lines {
	const kept: string[] = [];
	for (const line of lines) {
		const isEmpty = line.trim() === '';
		if (!isEmpty || (kept.length > 0 && kept.at(-1) !== '')) kept.push(isEmpty ? '' : line);
	}
	if (kept.at(-1) === '') kept.pop();
	return kept;
}
