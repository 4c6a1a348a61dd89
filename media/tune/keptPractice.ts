import type { PracticeState } from '../../src/panel/pageState.ts';
import type { Host } from '../page/host.ts';

/** What was chosen for practice on the page of this address, when it was left. */
export const keptPractice = (host: Host, path: string): PracticeState => {
	const kept = host.recall();
	return kept?.path === path ? (kept.practice ?? {}) : {};
};

/** Keeps a choice for when the page comes back; the others stay as they were. */
export const keepPractice = (host: Host, path: string, chosen: PracticeState): void => {
	const kept = host.recall();
	const place = kept?.path === path ? kept : { version: 2 as const, path };
	host.remember({ ...place, practice: { ...keptPractice(host, path), ...chosen } });
};
