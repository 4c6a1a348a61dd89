import { MockAgent } from 'undici';
import { SessionClient } from '../../../src/api/client.ts';
import type { ClientOptions } from '../../../src/api/client.ts';
import { FakeClock } from './fakeClock.ts';

export const site = 'https://api.example';

/** A client before a site that answers what a test has laid ready, each answer once, and nothing else. */
export const mockSite = (options: Partial<ClientOptions> = {}) => {
	const agent = new MockAgent({ enableCallHistory: true });
	agent.disableNetConnect();
	const clock = new FakeClock('running');
	const settings: ClientOptions = { baseUrl: site, timeout: 15_000, cacheMinutes: 10, ...options };
	const current = { settings };
	const calls = () => agent.getCallHistory()?.calls() ?? [];
	const log: string[] = [];
	const client = new SessionClient({
		dispatcher: agent,
		userAgent: 'the-session-vscode/0 (+https://code.example)',
		options: () => current.settings,
		log: { debug: message => log.push(message) },
		clock,
	});
	return {
		agent,
		client,
		clock,
		log,
		change: (changed: Partial<ClientOptions>) => {
			current.settings = { ...current.settings, ...changed };
		},
		/** Lays an answer ready for the next request to this path and query. */
		answers: (
			path: string,
			status: number,
			body: object | string = '',
			headers: Readonly<Record<string, string>> = {},
		) => {
			agent.get(site).intercept({ path }).reply(status, body, { headers });
		},
		/** Lays ready that the next request to this path fails without an answer. */
		fails: (path: string, error: Error) => {
			agent.get(site).intercept({ path }).replyWithError(error);
		},
		/** What was asked for, in order, as path and query. */
		asked: () => calls().map(({ fullUrl }) => fullUrl.slice(site.length)),
		/** The headers of the latest request. */
		headers: () => calls().at(-1)?.headers,
	};
};
