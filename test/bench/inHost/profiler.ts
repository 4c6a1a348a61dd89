import { Session } from 'node:inspector/promises';
import type { Profiler as Cpu } from 'node:inspector';
import { pathToFileURL } from 'node:url';

/** How often (µs) V8 looks what is running. */
const interval = 500;

/** Tells our own code's time from everybody else's in the same host: samples the stack of the thread it runs in. */
export class Profiler {
	readonly #session = new Session();
	readonly #ours: string;

	private constructor(folder: string) {
		this.#ours = pathToFileURL(folder).href;
	}

	/** @param folder what is loaded from there is ours */
	static async start(folder: string): Promise<Profiler> {
		const profiler = new Profiler(folder);
		profiler.#session.connect();
		await profiler.#session.post('Profiler.enable');
		await profiler.#session.post('Profiler.setSamplingInterval', { interval });
		return profiler;
	}

	async begin(): Promise<void> {
		await this.#session.post('Profiler.start');
	}

	/**
	 * The longest time (ms) since `begin` in which our code, or what it called, was on the stack without a break. Where the
	 * machine ran something else meanwhile, that counts too.
	 */
	async longestStretch(): Promise<number> {
		const { profile } = await this.#session.post('Profiler.stop');
		const ours = this.#nodesOfOurs(profile);
		let longest = 0;
		let stretch = 0;
		for (const [at, node] of (profile.samples ?? []).entries()) {
			// The time from this sample to the next.
			stretch = ours.has(node) ? stretch + (profile.timeDeltas?.[at + 1] ?? 0) : 0;
			longest = Math.max(longest, stretch);
		}
		return longest / 1000;
	}

	stop(): void {
		this.#session.disconnect();
	}

	/** The places in the profile's tree of calls at or under a function of ours; parents come before their children. */
	#nodesOfOurs({ nodes }: Cpu.Profile): ReadonlySet<number> {
		const ours = new Set<number>();
		for (const { id, callFrame, children = [] } of nodes) {
			if (callFrame.url.startsWith(this.#ours)) ours.add(id);
			if (ours.has(id)) for (const child of children) ours.add(child);
		}
		return ours;
	}
}
