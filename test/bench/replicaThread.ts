// The thread behind replica.ts: starts the replica and tells its address.
import { parentPort } from 'node:worker_threads';
import { startReplica } from '../replica/server.ts';

parentPort?.postMessage((await startReplica()).url);
