import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { parseFault } from './faults.ts';
import type { Faults } from './faults.ts';
import type { Reply } from './reply.ts';
import type { RequestLog } from './requestLog.ts';

/**
 * The replica's own endpoints, for a test in another process:
 * `POST /_faults` plans one (`{ "path": "/tunes/27", "status": 503, "times": 2 }`), `DELETE /_faults`
 * forgets them all; `GET /_requests` tells what was asked, `DELETE /_requests` forgets that.
 */
export const control = async (
	request: IncomingMessage,
	path: string,
	faults: Faults,
	requests: RequestLog,
): Promise<Reply> => {
	switch (`${request.method} ${path}`) {
		case 'POST /_faults': {
			try {
				const planned = parseFault(await text(request));
				faults.next(planned.path, planned.fault);
			} catch (error) {
				return json(400, { error: String(error) });
			}
			return json(201, {});
		}
		case 'DELETE /_faults':
			faults.clear();
			return json(200, {});
		case 'GET /_requests':
			return json(200, { maxConcurrent: requests.maxConcurrent, requests: requests.all });
		case 'DELETE /_requests':
			requests.clear();
			return json(200, {});
		default:
			return json(404, { error: `There is no ${request.method} ${path}.` });
	}
};

const json = (status: number, value: object): Reply => ({
	status,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: JSON.stringify(value),
});
