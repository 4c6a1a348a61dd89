import type { World } from './records.ts';
import {
	discussionRoutes,
	eventRoutes,
	recordingRoutes,
	sessionRoutes,
	tripRoutes,
} from './routes/kinds.ts';
import { memberRoutes } from './routes/members.ts';
import { notFound } from './routes/route.ts';
import type { Answer, Route } from './routes/route.ts';
import { streamRoutes } from './routes/streams.ts';
import { tuneRoutes } from './routes/tunes.ts';

/** Every path the API answers to. */
export const routes: readonly Route[] = [
	...tuneRoutes,
	...recordingRoutes,
	...tripRoutes,
	...sessionRoutes,
	...eventRoutes,
	...discussionRoutes,
	...memberRoutes,
	...streamRoutes,
];

const shapes: Readonly<Record<string, string>> = { ID: '\\d+', SETID: '\\d+', TAG: '[^/]+' };

const table = routes.map(({ path, answer }) => {
	const pattern = path.replace(/[A-Z]+/g, name => `(?<${name}>${shapes[name] ?? name})`);
	return { answer, pattern: new RegExp(`^${pattern}$`) };
});

/** What the API answers to this path and query. */
export const answer = (world: World, path: string, query: URLSearchParams): Answer => {
	for (const route of table) {
		const match = route.pattern.exec(path);
		if (match) {
			const { ID = '0', SETID = '0', TAG = '' } = match.groups ?? {};
			return route.answer({
				world,
				query,
				id: Number(ID),
				setId: Number(SETID),
				tag: decodeURIComponent(TAG),
			});
		}
	}
	return notFound;
};
