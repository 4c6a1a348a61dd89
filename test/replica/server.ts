import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { control } from './control.ts';
import { createDump, Hoard } from './dump/hoard.ts';
import type { DumpSize } from './dump/hoard.ts';
import { dumpFileAt, giveOut } from './dump/hosting.ts';
import { Faults } from './faults.ts';
import { html, replyTo, spoil } from './reply.ts';
import type { Reply } from './reply.ts';
import { RequestLog } from './requestLog.ts';
import type { LoggedRequest } from './requestLog.ts';
import { answer } from './routes.ts';
import { dayHere } from './stamp.ts';
import { createWorld } from './world.ts';

export interface ReplicaOptions {
	/** 0, any free one, if not said. */
	readonly port?: number;
	/** How many generated things of each kind join the hand-written ones, 300 if not said. */
	readonly volume?: number;
	/** The same seed gives the same generated data. */
	readonly seed?: number;
	/** The day it is for events and trips, `YYYY-MM-DD`; the real one if not said. */
	readonly today?: string;
	/** How much is in the dump under `/dump/csv/`, `small` if not said. */
	readonly dump?: DumpSize;
	/** Called when a request is over. */
	readonly onRequest?: (request: LoggedRequest) => void;
}

export interface Replica {
	/** `http://127.0.0.1:PORT` */
	readonly url: string;
	readonly faults: Faults;
	readonly requests: RequestLog;
	/** Stops listening and destroys every connection, answered or not. */
	close(): Promise<void>;
}

/** A double of The Session's read-only API that listens on this machine alone. */
export const startReplica = async (options: ReplicaOptions = {}): Promise<Replica> => {
	const world = createWorld(options.volume ?? 300, options.seed ?? 1, options.today ?? dayHere());
	const faults = new Faults();
	const requests = new RequestLog();
	const hoard = new Hoard(() => createDump(world, options.dump ?? 'small', options.seed ?? 1));

	const serve = async (request: IncomingMessage, response: ServerResponse, url: URL) => {
		const logged = requests.begin({
			method: request.method ?? '',
			url: request.url ?? '',
			userAgent: request.headers['user-agent'] ?? '',
		});
		const fault = faults.take(url.pathname);
		const gone = new AbortController();
		response.on('close', () => {
			gone.abort();
			requests.end(logged, {
				...(response.headersSent && { status: response.statusCode }),
				...(!response.writableFinished && !fault?.drop && { aborted: true }),
			});
			options.onRequest?.(logged);
		});
		if (fault?.delay) {
			await sleep(fault.delay, undefined, { signal: gone.signal });
		}
		if (fault?.hang) {
			return;
		}
		if (fault?.drop === true) {
			request.socket.destroy();
			return;
		}
		const asks = request.method === 'GET' || request.method === 'HEAD';
		const file = dumpFileAt(url.pathname);
		if (asks && file && fault?.status === undefined && fault?.body !== 'html') {
			await giveOut(hoard, file, request, response, fault);
			return;
		}
		const reply = asks
			? replyTo(answer(world, url.pathname, url.searchParams), url.searchParams, origin)
			: html(405, 'This session is for listening.');
		send(request, response, fault ? spoil(reply, fault) : reply, fault?.drop === 'midway');
	};

	const handle = async (request: IncomingMessage, response: ServerResponse) => {
		const path = request.url ?? '';
		if (!path.startsWith('/')) {
			send(request, response, html(400, 'That is no path.'));
			return;
		}
		const url = new URL(origin + path);
		if (url.pathname.startsWith('/_')) {
			send(request, response, await control(request, url.pathname, faults, requests));
		} else {
			await serve(request, response, url);
		}
	};

	const server = createServer((request, response) => {
		handle(request, response).catch((error: unknown) => {
			// Whoever waited through a delay and left has nobody to answer.
			if (!response.destroyed) {
				send(request, response, html(500, String(error)));
			}
		});
	});
	server.listen(options.port ?? 0, '127.0.0.1');
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	return {
		url: origin,
		faults,
		requests,
		close: async () => {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
			await hoard.close();
		},
	};
};

const send = (
	request: IncomingMessage,
	response: ServerResponse,
	reply: Reply,
	dropMidway = false,
): void => {
	const plain = Buffer.from(reply.body);
	const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
	const body = zipped ? gzipSync(plain) : plain;
	response.writeHead(reply.status, {
		...reply.headers,
		...(zipped && { 'content-encoding': 'gzip' }),
		'content-length': body.length,
	});
	if (dropMidway) {
		response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
	} else {
		response.end(body);
	}
};
