import { parentPort, workerData } from 'node:worker_threads';
import { Answering } from './answering.ts';
import type { AskedOfLibrary } from './answering.ts';
import { sent } from './messages.ts';
import type { FromBuilding, Reply, Task } from './messages.ts';
import { answerOwn } from './own/asked.ts';
import type { AskedOfOwn } from './own/asked.ts';
import { FileTunes } from './own/fileTunes.ts';
import { Queue } from './queue.ts';
import { buildLibrary } from './store/build.ts';

/**
 * The library's thread, an entry of its own. It is started to answer (from the library, or from the user's own files)
 * or to build, never for both: so a build needs not make way for questions, all its memory goes with it, and if
 * that is too much it alone ends.
 */

const port = parentPort;
const task = workerData as Task;

if (task.type === 'answer') {
	const answering = new Answering(task.root);
	serve(new Queue<AskedOfLibrary>(asked => answering.answer(asked), reply));
} else if (task.type === 'own') {
	const tunes = new FileTunes();
	serve(new Queue<AskedOfOwn>(asked => answerOwn(tunes, asked), reply));
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

function serve(queue: { take(message: unknown): void }): void {
	port?.on('message', message => queue.take(message));
}

function reply(message: Reply): void {
	port?.postMessage(message);
}
