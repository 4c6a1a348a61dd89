// Runs the checks (all, or those named: `npm test -- unit lint`), shows them as they run and says at last how many held.
import { end } from './ending.mjs';
import { inWords, say } from './say.mjs';
import { steps } from './steps.ts';
import type { Step } from './steps.ts';
import { inNumbers, oneCheck, sum } from './tally.ts';
import type { Count } from './tally.ts';

const counts: Count[] = [];
for (const step of chosen(process.argv.slice(2))) {
	say(`${step.what} …`);
	const count = await step.run().catch((error: unknown) => {
		console.error(inWords(error));
		return oneCheck(false);
	});
	say(`${step.name}: ${inNumbers(count)}`);
	counts.push(count);
}
const total = sum(counts);
console.log(inNumbers(total));
await end(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** `host` stands for both hosts. */
function chosen(names: readonly string[]): readonly Step[] {
	const known = (name: string) => (step: Step) =>
		step.name === name || step.name.startsWith(`${name}:`);
	const unknown = names.filter(name => !steps.some(known(name)));
	if (unknown.length > 0)
		throw new Error(
			`No such step: ${unknown.join(', ')}. There are: ${steps.map(step => step.name).join(', ')}.`,
		);
	return steps.filter(step => names.length === 0 || names.some(name => known(name)(step)));
}
