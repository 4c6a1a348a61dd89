import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import type { LoggedRequest } from '../replica/requestLog.ts';

/** The replica in a thread of its own, so that what we do meanwhile delays neither its answers nor their time stamps. */
export interface ReplicaThread {
	readonly url: string;
	/** What was asked since the last `forget`. */
	requests(): Promise<readonly LoggedRequest[]>;
	forget(): Promise<void>;
	/** The answer's text. */
	ask(path: string): Promise<string>;
}

/** Lasts as long as the process. */
export async function startReplicaThread(): Promise<ReplicaThread> {
	const worker = new Worker(new URL('replicaThread.ts', import.meta.url));
	worker.unref();
	const [url] = (await once(worker, 'message')) as [string];
	const ask = async (path: string): Promise<string> => {
		const response = await fetch(url + path);
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return response.text();
	};
	return {
		url,
		ask,
		requests: async () =>
			(JSON.parse(await ask('/_requests')) as { requests: LoggedRequest[] }).requests,
		forget: async () => {
			await fetch(`${url}/_requests`, { method: 'DELETE' });
		},
	};
}
