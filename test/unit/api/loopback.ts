import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine alone that answers with the next listener, the last one over and over. */
export const listen = async (...listeners: [RequestListener, ...RequestListener[]]) => {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const listener = listeners[Math.min(asked.length, listeners.length) - 1];
		listener?.(request, response);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		server,
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
};
