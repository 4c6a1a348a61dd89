/**
 * Runs a task whose signal fires when the caller's does, or with `late()` as its reason when the time
 * is over. The timer keeps the controller alive by itself: `AbortSignal.any` over a timeout can be
 * collected before it fires on the Node versions that VS Code has shipped.
 */
export const withDeadline = async <T>(
	milliseconds: number,
	signal: AbortSignal,
	late: () => Error,
	task: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
	const controller = new AbortController();
	const timer = setTimeout(() => {
		controller.abort(late());
	}, milliseconds);
	const follow = () => {
		controller.abort(signal.reason);
	};
	signal.addEventListener('abort', follow, { once: true });
	try {
		signal.throwIfAborted();
		return await task(controller.signal);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', follow);
	}
};
