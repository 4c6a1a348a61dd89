import { STATUS_CODES } from 'node:http';
import type { Fault, FaultyBody } from './faults.ts';
import { htmlPage } from './html.ts';
import type { Answer } from './routes/route.ts';

/** An answer as it goes over the wire, before any compression. */
export interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

const json = (text: string): Reply => ({
	status: 200,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: text,
});

export const html = (status: number, text: string): Reply => ({
	status,
	headers: { 'content-type': 'text/html; charset=utf-8' },
	body: htmlPage(STATUS_CODES[status] ?? String(status), text),
});

/** JSON for those who ask with `format=json`, a page for everybody else; errors are always pages. */
export const replyTo = (answer: Answer, query: URLSearchParams, origin: string): Reply => {
	if (answer.status === 301) {
		// The query is gone from the address: whoever follows must ask for JSON again.
		const location = answer.absolute ? origin + answer.path : answer.path;
		const moved = html(301, `This page has moved to ${location}.`);
		return { ...moved, headers: { ...moved.headers, location } };
	}
	if (answer.status !== 200) {
		return html(answer.status, 'There is nothing to see here.');
	}
	return query.get('format') === 'json'
		? json(JSON.stringify(answer.json))
		: html(200, 'The session is in full swing.');
};

/** The reply with the fault's status, header and body in place of its own. */
export const spoil = (reply: Reply, fault: Fault): Reply => {
	const { edit } = fault;
	const edited = edit ? { ...reply, body: reply.body.replaceAll(edit.from, edit.to) } : reply;
	const spoilt = fault.body ? faulty[fault.body](edited) : edited;
	const answered =
		fault.status === undefined
			? spoilt
			: { ...(fault.body ? spoilt : html(fault.status, 'Out for a tune.')), status: fault.status };
	return fault.retryAfter === undefined
		? answered
		: { ...answered, headers: { ...answered.headers, 'retry-after': String(fault.retryAfter) } };
};

const faulty: Readonly<Record<FaultyBody, (reply: Reply) => Reply>> = {
	truncated: reply => ({ ...reply, body: reply.body.slice(0, reply.body.length / 2) }),
	'wrong-shape': () =>
		json(
			'{"format":"json","id":"twenty-seven","name":["The"],"settings":{"0":{"abc":17}},"total":null}',
		),
	nonsense: () => json('{"format": json, tunes: [}'),
	empty: () => json(''),
	html: () => html(200, 'We are having a rest between tunes.'),
};
