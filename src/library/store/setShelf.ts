import type { SetRow } from '../dump/rows.ts';
import { grouped } from './grouped.ts';
import { newestFirst } from './newest.ts';
import type { StoredMember, StoredSet, StoredSetTune } from './shapes.ts';

interface Gathered {
	readonly memberId: number;
	readonly by: string;
	readonly date: string;
	readonly played: { readonly order: number; readonly tune: StoredSetTune }[];
}

/** Puts the sets together of lines that name a setting each. The notes are the settings' own. */
export class SetShelf {
	readonly #sets = new Map<number, Gathered>();
	readonly #isKnown: (tuneId: number) => boolean;

	/** Told which tunes there are: of the others the name is kept. */
	constructor(isKnown: (tuneId: number) => boolean) {
		this.#isKnown = isKnown;
	}

	add({ setId, memberId, username, date, order, tuneId, settingId, mode, name }: SetRow): void {
		const found = this.#sets.get(setId) ?? { memberId, by: username, date, played: [] };
		this.#sets.set(setId, found);
		const tune: StoredSetTune = this.#isKnown(tuneId)
			? [settingId, tuneId, mode]
			: [settingId, tuneId, mode, name];
		found.played.push({ order, tune });
	}

	get size(): number {
		return this.#sets.size;
	}

	*records(): Generator<StoredSet> {
		for (const [id, { memberId, by, date, played }] of this.#sets) {
			const inOrder = played.sort((a, b) => a.order - b.order);
			yield { id, memberId, by, date, played: inOrder.map(({ tune }) => tune) };
		}
	}

	/** Which set has which tune, those of the newest set first. */
	*tunes(): Generator<{ readonly id: number; readonly tuneId: number }> {
		for (const { id } of this.#newest()) {
			for (const { tune } of this.#sets.get(id)?.played ?? []) yield { id, tuneId: tune[1] };
		}
	}

	members(): StoredMember[] {
		const owned = this.#newest().filter(({ memberId }) => memberId > 0);
		const members = grouped(owned, ({ memberId }) => memberId);
		return [...members].map(([id, sets]) => ({ id, sets: sets.map(set => set.id) }));
	}

	/** Their numbers, the newest first. */
	newSets(): number[] {
		return this.#newest().map(({ id }) => id);
	}

	#newest() {
		return newestFirst([...this.#sets].map(([id, { date, memberId }]) => ({ id, date, memberId })));
	}
}
