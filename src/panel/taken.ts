import { isDrawing } from '../abc/paper.ts';
import { isId, shownSetting } from './numbers.ts';
import type { ShownSetting, TakeAway } from './protocol.ts';

/** No file that a page makes is larger, in bytes; a tune's picture takes a tenth of it. */
const mostBytes = 4_000_000;
/** No tune has so many settings, and no setting so many systems. */
const [mostSettings, mostSystems] = [500, 400];
/** Characters of one system, and of all that is printed at once. */
const [longestSystem, longestPrint] = [500_000, 40_000_000];

const formats: ReadonlySet<unknown> = new Set(['midi', 'svg', 'png']);

/** What a page wants to be taken away from it, or undefined when no page of ours would ask for that. */
export function parseTakeAway(fields: Readonly<Record<string, unknown>>): TakeAway | undefined {
	const { type, settings, format, settingId, data } = fields;
	switch (type) {
		case 'saveAbc':
		case 'copySeveral': {
			const taken = listOf(settings, takenOf);
			return taken && { type, settings: taken };
		}
		case 'saveFile':
			if (!isFormat(format) || !(data instanceof Uint8Array) || data.length > mostBytes) {
				return undefined;
			}
			if (settingId === undefined) return { type, format, data };
			return isId(settingId) ? { type, format, settingId, data } : undefined;
		case 'print': {
			const printed = listOf(settings, printedOf);
			const long = (sum: number, systems: readonly string[]) =>
				systems.reduce((length, system) => length + system.length, sum);
			const length = printed?.map(({ systems }) => systems).reduce(long, 0) ?? 0;
			return printed && length <= longestPrint ? { type, settings: printed } : undefined;
		}
		default:
			return undefined;
	}
}

/** By the first bytes, which tell one format from another; a drawing is looked through. */
export function isWhatItSays(format: 'midi' | 'svg' | 'png', data: Uint8Array): boolean {
	const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => data[at] === byte);
	switch (format) {
		// `MThd`, and that six bytes of header follow.
		case 'midi':
			return begins(0x4d, 0x54, 0x68, 0x64, 0, 0, 0, 6);
		case 'png':
			return begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
		case 'svg':
			return isDrawing(new TextDecoder().decode(data));
	}
}

function listOf<T>(
	value: unknown,
	read: (item: unknown) => T | undefined,
): readonly T[] | undefined {
	if (!Array.isArray(value) || value.length > mostSettings) return undefined;
	const items = value.map(read).filter(item => item !== undefined);
	return items.length === value.length ? items : undefined;
}

function takenOf(value: unknown): ShownSetting | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	return shownSetting(value as Record<string, unknown>);
}

function printedOf(
	value: unknown,
): (ShownSetting & { readonly systems: readonly string[] }) | undefined {
	const taken = takenOf(value);
	if (!taken) return undefined;
	const { systems } = value as Record<string, unknown>;
	return isSystems(systems) ? { ...taken, systems } : undefined;
}

function isSystems(value: unknown): value is readonly string[] {
	return (
		Array.isArray(value) &&
		value.length <= mostSystems &&
		value.every(system => typeof system === 'string' && system.length <= longestSystem)
	);
}

function isFormat(value: unknown): value is 'midi' | 'svg' | 'png' {
	return formats.has(value);
}
