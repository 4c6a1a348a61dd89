import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { createClient } from '../../../src/api/client.ts';
import { Wire } from '../../../src/api/wire.ts';
import { tuneAnswer } from './answers.ts';
import { failing } from './failing.ts';
import { FakeClock } from './fakeClock.ts';
import { listen } from './loopback.ts';

const body = JSON.stringify(tuneAnswer());

const answers: RequestListener = (_, response) => {
	response.end(body);
};

const drops: RequestListener = request => {
	request.socket.destroy();
};

const dropsMidway: RequestListener = (request, response) => {
	response.writeHead(200, { 'content-length': body.length });
	response.write(body.slice(0, 100), () => request.socket.destroy());
};

function* endlessly(text: string) {
	for (;;) {
		yield text;
	}
}

const never: RequestListener = () => undefined;

/** The response that the next request will wait for. */
const arrivalAt = async (server: Server): Promise<ServerResponse> => {
	const [, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
	return response;
};

const connect = (baseUrl: string, timeout = 15_000) => {
	const log: string[] = [];
	const client = createClient({
		fetch: (url, init) => fetch(url, init),
		userAgent: 'the-session-vscode/0 (+https://code.example)',
		options: () => ({ baseUrl, timeout, cacheMinutes: 10 }),
		log: { debug: message => log.push(message) },
		clock: new FakeClock('running'),
	});
	return { client, log };
};

suite('Over the wire', () => {
	let site: Awaited<ReturnType<typeof listen>>;

	teardown(() => site.close());

	test('an answer comes whole, compressed or not, and is noted in the log', async () => {
		site = await listen((request, response) => {
			assert.match(request.headers['user-agent'] ?? '', /^the-session-vscode/);
			const zipped = gzipSync(body);
			response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': zipped.length });
			response.end(zipped);
		});
		const { client, log } = connect(site.url);
		assert.equal((await client.get('/tunes/ID', { id: 27 })).settings.length, 3);
		assert.match(log.join('\n'), /tunes\/27\?format=json: 200, \d+ bytes, \d+ ms/);
	});

	test('a lost connection is tried again', async () => {
		site = await listen(drops, drops, answers);
		assert.equal((await connect(site.url).client.get('/tunes/ID', { id: 27 })).id, 27);
		assert.equal(site.asked.length, 3);
	});

	test('an answer that breaks off is asked for again from its beginning', async () => {
		site = await listen(dropsMidway, (request, response) => {
			assert.equal(request.headers.range, undefined);
			response.end(body);
		});
		assert.equal((await connect(site.url).client.get('/tunes/ID', { id: 27 })).id, 27);
	});

	test('one that always breaks off is unreadable', async () => {
		site = await listen(dropsMidway);
		await failing('unreadable', connect(site.url).client.get('/tunes/ID', { id: 27 }));
		assert.equal(site.asked.length, 3);
	});

	test('where nobody listens is offline', async () => {
		site = await listen(answers);
		const { url } = site;
		await site.close();
		const error = await failing('offline', connect(url).client.get('/tunes/ID', { id: 27 }));
		assert.match(String(error.cause), /ECONNREFUSED/);
		site = await listen(answers);
	});

	test('an answer that never comes is given up at the deadline, and the connection with it', async () => {
		site = await listen(never);
		const arrival = arrivalAt(site.server);
		const asking = connect(site.url, 100).client.get('/tunes/ID', { id: 27 });
		const closed = once(await arrival, 'close');
		const error = await failing('timeout', asking);
		assert.match(error.message, /tunes\/27/);
		await closed;
		assert.equal(site.asked.length, 1);
	});

	test('who leaves last takes the request along', async () => {
		site = await listen(never);
		const { client } = connect(site.url);
		const leaving = [new AbortController(), new AbortController()];
		const arrival = arrivalAt(site.server);
		const left = leaving.map(({ signal }) => client.get('/tunes/ID', { id: 27 }, signal));
		const closed = once(await arrival, 'close');
		for (const [i, controller] of leaving.entries()) {
			const reason = new Error('typed on');
			controller.abort(reason);
			await assert.rejects(left[i] ?? assert.fail(), reason);
		}
		await closed;
		assert.equal(site.asked.length, 1);
	});

	test('a site that asks for a pause is left alone, whatever the next question is', async () => {
		site = await listen((_, response) => {
			response.writeHead(429, { 'retry-after': '60' }).end();
		});
		const { client } = connect(site.url);
		await failing('busy', client.get('/tunes/ID', { id: 27 }));
		const error = await failing('busy', client.get('/sessions/ID', { id: 9 }));
		assert.equal(error.retryAfter, 60);
		assert.equal(site.asked.length, 1);
	});

	test('an answer without end is not read to its end', async () => {
		site = await listen((_, response) => {
			Readable.from(endlessly(body)).pipe(response);
		});
		const wire = new Wire({
			fetch: (url, init) => fetch(url, init),
			clock: new FakeClock(),
			log: { debug: () => undefined },
			maxBytes: 1_000_000,
		});
		const closed = arrivalAt(site.server).then(response => once(response, 'close'));
		const { signal } = new AbortController();
		const request = { url: `${site.url}/tunes/27`, headers: {}, signal, deadline: Infinity };
		await failing('unreadable', wire.send(request));
		await closed;
	});
});
