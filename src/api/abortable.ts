/** Settles as the promise does, or rejects with the signal's reason as soon as that fires. */
export const abortable = <T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> => {
	if (!signal) {
		return promise;
	}
	return new Promise((resolve, reject) => {
		const leave = () => {
			reject(signal.reason as Error);
		};
		if (signal.aborted) {
			leave();
		}
		signal.addEventListener('abort', leave, { once: true });
		void promise.then(resolve, reject).finally(() => {
			signal.removeEventListener('abort', leave);
		});
	});
};
