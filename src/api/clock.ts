import { setTimeout as sleep } from 'node:timers/promises';

/** Time, so that tests can tell it. Milliseconds. */
export interface Clock {
	now(): number;
	/** Rejects at once when the signal fires. */
	sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
	now: () => Date.now(),
	sleep: (milliseconds, signal) => sleep(milliseconds, undefined, signal && { signal }),
};
