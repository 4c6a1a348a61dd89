import * as v from 'valibot';
import { decode } from '../decode.ts';
import { maybe, readable, whole } from '../fields.ts';
import type { Schema } from '../fields.ts';
import type { Page } from '../model.ts';

const counts = { page: maybe(whole), pages: maybe(whole), total: maybe(whole) };

/** How many the site gives where nobody says, and how many at most. */
const usual = 10;
const most = 50;

/**
 * Reads the envelope of a list, whose items stand under `name`; its echoes of our query are ignored.
 *
 * Activity streams and bookmarks say neither which page they are nor how many there are: then the
 * address tells the page, and a full page promises another. It is full with as many items as were
 * asked for, and also with the usual ten, in case nobody listened to how many were asked for.
 *
 * Items that can't be read are left out; it is a failure only where none can be.
 */
export const pageReader = <T>(name: string, item: Schema<T>) => {
	const envelope = v.object({ ...counts, [name]: v.array(v.unknown()) });
	const strict = v.object({ [name]: v.array(item) });
	return (answer: unknown, url: string): Page<T> => {
		// The schema above says so, but a computed key is more than the compiler can follow.
		const found = decode(envelope, answer, url) as unknown as Partial<Page<T>> &
			Readonly<Record<string, readonly unknown[]>>;
		const sent = found[name] ?? [];
		const items = sent.flatMap(one => readable(item, one));
		if (sent.length > 0 && items.length === 0) decode(strict, answer, url);
		const asked = new URL(url).searchParams;
		const page = found.page ?? (Number(asked.get('page')) || 1);
		const size = Math.min(Number(asked.get('perpage')) || usual, most);
		const full = sent.length >= size || sent.length === usual;
		const last = sent.length === 0 ? Math.max(page - 1, 0) : page;
		return {
			items,
			page,
			pages: found.pages ?? (full ? page + 1 : last),
			total: found.total ?? sent.length,
		};
	};
};
