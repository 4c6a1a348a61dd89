import { after, before } from 'mocha';
import { startReplica } from '../../replica/server.ts';
import type { Replica, ReplicaOptions } from '../../replica/server.ts';

/** Every key any answer may have; which of them are there is for the tests to say. */
export interface Item {
	readonly id: number;
	readonly url: string;
	readonly name: string;
	readonly alias: string;
	readonly type: string;
	readonly date: string;
	readonly key: string;
	readonly abc: string;
	readonly content: string;
	readonly tunebooks: number;
	readonly latitude: number;
	readonly longitude: number;
	readonly tags: readonly string[];
	readonly tune: Item;
	readonly member: Item;
	readonly venue: Item;
	readonly town: Item;
	readonly artist: Item;
	readonly dtstart: string;
	readonly dtend: string;
	readonly bio: string;
	readonly location: { readonly latitude: number | string; readonly longitude: number | string };
	readonly identifier: string;
}

export interface Activity {
	readonly published: string;
	readonly title: string;
	readonly verb: string;
	readonly actor: ActivityObject;
	readonly object: ActivityObject;
	readonly target?: ActivityObject;
}

export interface ActivityObject {
	readonly url: string;
	readonly objectType: string;
	readonly id: string;
	readonly displayName: string;
}

export interface Body extends Item {
	readonly format: string;
	readonly q: string;
	readonly perpage: string;
	readonly pages: number;
	readonly page: number;
	readonly total: number;
	readonly aliases: readonly string[];
	readonly schedule: readonly string[];
	readonly tunes: readonly Item[];
	readonly settings: readonly Item[];
	readonly sets: readonly Body[];
	readonly recordings: readonly Item[];
	readonly tracks: readonly { readonly tunes: readonly Partial<Item>[] }[];
	readonly trips: readonly Item[];
	readonly sessions: readonly Item[];
	readonly events: readonly Item[];
	readonly discussions: readonly (Item & { readonly comments: number | string })[];
	readonly members: readonly Item[];
	readonly collections: readonly Item[];
	readonly comments: readonly Item[];
	readonly items: readonly Activity[];
}

/** One replica for the tests of a suite, and how to ask it. */
export const replicaForSuite = (options: ReplicaOptions = {}) => {
	let running: Replica | undefined;
	before(async () => {
		running = await startReplica(options);
	});
	after(() => running?.close());
	const replica = (): Replica => {
		if (!running) {
			throw new Error('The replica runs only inside a test');
		}
		return running;
	};
	return {
		replica,
		/** Redirects are shown, not followed. */
		get: (path: string, init: RequestInit = {}) =>
			fetch(replica().url + path, { redirect: 'manual', ...init }),
		/** With `format=json`. */
		ask: async (path: string): Promise<Body> => {
			const url = new URL(path, replica().url);
			url.searchParams.set('format', 'json');
			return (await (await fetch(url)).json()) as Body;
		},
	};
};

/** Waits for what the other end of a socket is about to see. */
export const until = async (done: () => boolean) => {
	while (!done()) {
		await new Promise(resolve => setImmediate(resolve));
	}
};
