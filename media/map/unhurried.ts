import { nextTask } from '../page/dom.ts';

/** How long work may go on before the page may answer the reader, in ms. */
const turn = 8;

/** Does work that comes in small steps, a few at a time from the next task on, and gives what comes of it. */
export const unhurried = async <T>(steps: Generator<undefined, T>): Promise<T> => {
	for (;;) {
		await nextTask();
		const until = performance.now() + turn;
		do {
			const step = steps.next();
			if (step.done === true) return step.value;
		} while (performance.now() < until);
	}
};
