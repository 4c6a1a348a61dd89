import type { Paging, ParamsOf, Path, ResultOf } from '../../api/endpoints.ts';
import type { Page } from '../../api/model.ts';
import type { Library } from '../store/library.ts';

/** How a question that the API answers is answered without it; undefined where there is no such thing. */
export type Answer<P extends Path> = (
	library: Library,
	params: ParamsOf<P>,
	now: Date,
) => ResultOf<P> | undefined;

const most = 50;

/** A page of a list, counted as the API counts them; only what is on it is made. */
export function pageOf<T, Item>(
	things: ArrayLike<T>,
	{ page = 1, perPage = most }: Paging,
	make: (thing: T) => Item,
): Page<Item> {
	const size = Math.min(Math.max(perPage, 1), most);
	const start = (Math.max(page, 1) - 1) * size;
	return {
		items: Array.prototype.slice.call(things, start, start + size).map(make),
		page,
		pages: Math.ceil(things.length / size),
		total: things.length,
	};
}
