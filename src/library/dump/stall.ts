/**
 * Runs a task whose signal fires when the caller's does, or with `late()` as its reason when the task
 * has not called `alive` for so many milliseconds.
 */
export async function unlessStalled<T>(
	milliseconds: number,
	signal: AbortSignal | undefined,
	late: () => Error,
	task: (signal: AbortSignal, alive: () => void) => Promise<T>,
): Promise<T> {
	const controller = new AbortController();
	const timer = setTimeout(() => {
		controller.abort(late());
	}, milliseconds);
	function follow() {
		controller.abort(signal?.reason);
	}
	signal?.addEventListener('abort', follow, { once: true });
	try {
		signal?.throwIfAborted();
		return await task(controller.signal, () => timer.refresh());
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener('abort', follow);
	}
}
