// The thread behind replica.ts: starts the replica and tells its address.
import { parentPort } from 'node:worker_threads';
import { startReplica } from '../replica/server.ts';

// So many things of each kind that a list is a thousand lines long.
parentPort?.postMessage((await startReplica({ volume: 1200 })).url);
