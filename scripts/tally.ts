/** How many checks held and how many didn't. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
}

/** What a step that is one check comes to. */
export function oneCheck(ok: boolean): Count {
	return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a step that runs tests comes to. One that ran no test proves nothing, and one that ended badly with every test
 * passed (or without saying how many did) has failed all the same.
 * @param results what its reporter left, if anything
 */
export function manyTests(ok: boolean, results: Count | undefined): Count {
	if (!results || results.passed + results.failed === 0) return { passed: 0, failed: 1 };
	return ok || results.failed > 0 ? results : { passed: results.passed, failed: 1 };
}

export function sum(counts: readonly Count[]): Count {
	return counts.reduce(
		(total, { passed, failed }) => ({
			passed: total.passed + passed,
			failed: total.failed + failed,
		}),
		{ passed: 0, failed: 0 },
	);
}

export function inNumbers({ passed, failed }: Count): string {
	return `${String(passed)} passed, ${String(failed)} failed`;
}
