import type { Fetch } from '../../api/wire.ts';
import type { DumpFile } from './files.ts';
import { DumpProblem } from './problem.ts';

export interface Web {
	/** The host's own, which knows its proxies and certificates. */
	readonly fetch: Fetch;
	/** `the-session-vscode/1.2.3 (+https://…)` */
	readonly userAgent: string;
}

export interface Question {
	readonly method?: 'GET' | 'HEAD';
	readonly headers?: Readonly<Record<string, string>>;
	readonly signal: AbortSignal;
}

/**
 * The answer, whatever its status. Asked for without compression: only so are the bytes of a range
 * those of the file, and its length is known.
 */
export async function ask(
	{ fetch, userAgent }: Web,
	file: DumpFile,
	url: string,
	{ method = 'GET', headers = {}, signal }: Question,
): Promise<Response> {
	const common = { 'user-agent': userAgent, accept: 'text/csv, text/plain, */*;q=0.1' };
	try {
		return await fetch(url, {
			method,
			headers: { ...common, 'accept-encoding': 'identity', ...headers },
			redirect: 'follow',
			signal,
		});
	} catch (error) {
		throw offline(error, file, url, signal);
	}
}

/** What an answer that did not come, or broke off, has failed of; the reason if we were told to stop. */
export function offline(error: unknown, file: DumpFile, url: string, signal: AbortSignal): unknown {
	signal.throwIfAborted();
	const reason = error instanceof Error ? rootOf(error).message : String(error);
	return new DumpProblem('offline', `${reason} (${url})`, { file, cause: error });
}

/** `fetch` says "fetch failed" and hides the error that says why. */
function rootOf(error: Error): Error {
	return error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
}

export function isMissing({ status }: Response): boolean {
	return status === 404 || status === 410;
}

/** The length of the body as it will arrive, if that is known. */
export function lengthOf({ headers }: Response): number | undefined {
	const length = headers.get('content-length') ?? '';
	const encoding = headers.get('content-encoding') ?? 'identity';
	return encoding === 'identity' && /^\d+$/.test(length) ? Number(length) : undefined;
}

/** Whether whoever reads the body notices a cut: else it ends wherever the connection does (RFC 9112, 6.3). */
export function tellsEnd({ headers }: Response): boolean {
	return headers.has('content-length') || headers.has('transfer-encoding');
}

/** Leaves an answer whose body nobody wants. */
export async function leave(response: Response): Promise<void> {
	await response.body?.cancel().catch(() => undefined);
}
