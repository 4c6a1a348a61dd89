import { parentPort, workerData } from 'node:worker_threads';
import { Answering } from './answering.ts';
import { sent } from './messages.ts';
import type { FromBuilding, Task, ToAnswering } from './messages.ts';
import { buildLibrary } from './store/build.ts';

/**
 * The library's thread, an entry of its own. It is started to answer or to build, never for both: so a build
 * needs not make way for questions, all its memory goes with it, and if that is too much it alone ends.
 */

const port = parentPort;
const task = workerData as Task;

if (task.type === 'answer') {
	const answering = new Answering(task.root, message => port?.postMessage(message));
	port?.on('message', (message: ToAnswering) => answering.take(message));
} else {
	const tell = (message: FromBuilding) => port?.postMessage(message);
	const stopped = new AbortController();
	port?.on('message', () => stopped.abort());
	try {
		const { root, dump, origin } = task;
		const manifest = await buildLibrary({
			...{ root, dump, origin, signal: stopped.signal },
			onProgress: progress => tell({ progress }),
		});
		tell({ manifest });
	} catch (error) {
		tell({ problem: sent(error) });
	}
	port?.close();
}
