import os from 'node:os';
import { newest } from '../../scripts/versions.ts';

/** What was measured on, in a line: figures from different machines don't compare. */
export function machine(): string {
	const cores = os.cpus();
	const [load = 0] = os.loadavg();
	return [
		`${process.platform} ${process.arch}`,
		`${cores.length} cores (${cores[0]?.model ?? 'unknown'})`,
		`load ${load.toFixed(1)}`,
		`Node ${process.versions.node}`,
		`code-server ${newest.codeServer}`,
	].join(' · ');
}
