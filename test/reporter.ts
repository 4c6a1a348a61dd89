import fs from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** What a run of tests comes to, as it is left in the file that RESULTS_FILE names. */
export interface Results {
	readonly passed: number;
	readonly failed: number;
}

/** Shows the tests as mocha's "spec" reporter does, and leaves their count where `npm test` reads it. */
export default class CountingReporter extends Mocha.reporters.Spec {
	constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
		super(runner, options);
		let passed = 0;
		let failed = 0;
		runner.on('pass', () => (passed += 1));
		// A failing hook counts too: the tests it held up never ran.
		runner.on('fail', () => (failed += 1));
		runner.on('end', () => {
			const file = process.env['RESULTS_FILE'];
			if (file === undefined) return;
			const results: Results = { passed, failed };
			fs.mkdirSync(path.dirname(file), { recursive: true });
			fs.writeFileSync(file, JSON.stringify(results));
		});
	}
}
