import { tunesIn } from '../abc/tunesIn.ts';
import { nameOf, wantedAt } from './piece.ts';
import { readTune, type TuneText } from './tuneText.ts';

/** A tune that stands somewhere: in a file of its own, or in a book. */
export interface Block {
	/** The file's name, or its place in the book. */
	readonly id: string;
	readonly text: string;
}

/** What might stand there. */
export interface Claim {
	readonly key: string;
	/** The `X:` number it would be written with. */
	readonly reference?: number;
	/** Where the record says it is, or where it would be put. */
	readonly at?: string;
	/** Whether the record knows of it. */
	readonly isKnown: boolean;
	/** What it is or was called, as {@link nameOf} has it. */
	readonly names: readonly string[];
	/** Where its text says it is from: elsewhere than its key, when it was merged into another tune. */
	readonly from?: string;
}

/**
 * Which block holds which piece: the one the record names; else the one whose `S:` says so, wherever it was moved
 * to; else what stands where the piece would be put; else the one with its number and its title that says nothing
 * of where it is from. Each block is one piece's at most.
 */
export function claimed(
	blocks: readonly Block[],
	claims: readonly Claim[],
): ReadonlyMap<string, Block> {
	const read = blocks.map(block => ({ block, tune: readTune(block.text) }));
	const byId = groupedBy(read, ({ block }) => block.id);
	// A file with several tunes is somebody's own collection, whatever the first of them is.
	const single = read.filter(({ block }) => isSingle(block.text));
	const byPath = groupedBy(single, ({ tune }) => tune.address?.path);
	// Nearly all that people write begins with `X:1`: a number alone says nothing.
	const byNumber = groupedBy(single, ({ tune }) => (tune.address ? undefined : tune.reference));
	const taken = new Set<Block>();
	const found = new Map<string, Block>();
	const pass = (candidates: (claim: Claim) => readonly Read[] | undefined): void => {
		for (const claim of claims) {
			if (found.has(claim.key)) continue;
			const block = candidates(claim)?.find(one => !taken.has(one.block))?.block;
			if (!block) continue;
			found.set(claim.key, block);
			taken.add(block);
		}
	};
	const there = ({ at }: Claim) => (at === undefined ? undefined : byId.get(at));
	const named = ({ key }: Claim, from?: string) => {
		const { settingId, path } = addressOf(key);
		return byPath
			.get(from ?? path)
			?.filter(({ tune }) => settingId === undefined || settingId === tune.address?.settingId);
	};
	const numbered = (claim: Claim, ones: readonly Read[] | undefined) =>
		ones?.filter(({ tune }) => tune.reference === claim.reference);
	pass(claim => (claim.isKnown ? there(claim) : undefined));
	pass(claim => numbered(claim, named(claim)));
	pass(claim => numbered(claim, named(claim, claim.from)));
	pass(claim => named(claim));
	pass(there);
	pass(claim =>
		claim.isKnown
			? byNumber.get(claim.reference)?.filter(({ tune }) => isCalled(claim, tune))
			: undefined,
	);
	return found;
}

function isSingle(text: string): boolean {
	const tunes = tunesIn(text, 'abc');
	tunes.next();
	return tunes.next().done === true;
}

function isCalled({ key, names }: Claim, { title }: TuneText): boolean {
	return title !== '' && names.includes(nameOf({ key, name: title }));
}

interface Read {
	readonly block: Block;
	readonly tune: TuneText;
}

function addressOf(key: string): { readonly path?: string; readonly settingId?: number } {
	const of = wantedAt(key)?.of;
	if (of?.kind !== 'tune') return of ? { path: key } : {};
	return {
		path: `/tunes/${of.id}`,
		...(of.settingId !== undefined && { settingId: of.settingId }),
	};
}

/** What has no such word is in no group. */
function groupedBy<Word>(
	all: readonly Read[],
	wordOf: (one: Read) => Word | undefined,
): ReadonlyMap<Word | undefined, readonly Read[]> {
	const groups = new Map<Word | undefined, Read[]>();
	for (const one of all) {
		const word = wordOf(one);
		if (word === undefined) continue;
		const group = groups.get(word);
		if (group) group.push(one);
		else groups.set(word, [one]);
	}
	return groups;
}
