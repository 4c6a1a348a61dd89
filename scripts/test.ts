// Runs the checks (all, or those named: `npm test -- unit lint`), shows them as they run and says at last how many held.
import { end } from './ending.mjs';
import { Failed, inWords, say } from './say.mjs';
import { steps } from './steps.ts';
import type { Step } from './steps.ts';
import { inNumbers, oneCheck, sum } from './tally.ts';
import type { Count } from './tally.ts';

const counts: Count[] = [];
try {
	for (const step of chosen(process.argv.slice(2))) {
		say(`${step.what} …`);
		const count = await step.run().catch(failed);
		say(`${step.name}: ${inNumbers(count)}`);
		counts.push(count);
	}
} catch (error) {
	counts.push(failed(error));
}
const total = sum(counts);
console.log(inNumbers(total));
await end(total.failed > 0 ? 1 : 0);

function failed(error: unknown): Count {
	console.error(inWords(error));
	return oneCheck(false);
}

/** The steps of these names, all without any; `host` stands for both hosts. */
function chosen(names: readonly string[]): readonly Step[] {
	if (names.length === 0) return steps;
	const isOf = (name: string, step: Step) => step.name === name || step.name.startsWith(`${name}:`);
	for (const name of names)
		if (!steps.some(step => isOf(name, step)))
			throw new Failed(
				`There is no step ${name}, only ${steps.map(step => step.name).join(', ')}.`,
			);
	return steps.filter(step => names.some(name => isOf(name, step)));
}
