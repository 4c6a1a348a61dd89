import { longKey, parseKey } from '../../abc/key.ts';

/** What has been read: there are some hundred spellings at most, and tens of thousands of settings. */
const known = new Map<string, string>();

/** `Edorian` for a key in whatever spelling, `Edor` too; the text itself where it names none. */
export function inLong(key: string): string {
	const read = known.get(key);
	if (read !== undefined) return read;
	const parsed = parseKey(key);
	const long = parsed ? longKey(parsed) : key;
	known.set(key, long);
	return long;
}
