// The entry that --extensionTestsPath names: runs the suites inside an extension host, be it desktop VS Code's or
// code-server's. Bundled by build.ts.
import fs from 'node:fs';
import path from 'node:path';
import { takeCoverage } from 'node:v8';
import Mocha from 'mocha';
import CountingReporter from '../reporter.ts';

export async function run(): Promise<void> {
	const grep = process.env['TEST_GREP'];
	const mocha = new Mocha({
		ui: 'tdd',
		timeout: 20_000,
		color: false,
		reporter: CountingReporter,
		forbidOnly: true,
		forbidPending: true,
		...(grep ? { grep } : {}),
	});
	const suites = path.join(__dirname, 'suite');
	for (const name of fs.readdirSync(suites).toSorted())
		if (name.endsWith('.test.cjs')) mocha.addFile(path.join(suites, name));
	const failures = await new Promise<number>(resolve => mocha.run(resolve));
	// The host is killed, it doesn't exit: this is the last moment for what Node would write then.
	if (process.env['NODE_V8_COVERAGE']) takeCoverage();
	if (failures > 0) throw new Error(`${String(failures)} tests failed.`);
}
