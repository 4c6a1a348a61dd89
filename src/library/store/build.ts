import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { MelodyBuilder } from '../melody/melodyBuilder.ts';
import { DumpProblem } from '../dump/problem.ts';
import type { EventRow, SessionRow } from '../dump/rows.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { leftOvers, newFolder, removeAll } from './folders.ts';
import { manifestName, readManifest, version } from './manifest.ts';
import type { Manifest, Origin } from './manifest.ts';
import { lastDate } from './newest.ts';
import { storedEvents, storedSessions } from './placed.ts';
import { LibraryProblem, storeProblem } from './problem.ts';
import { RecordingShelf } from './recordingShelf.ts';
import { RowReading } from './rows.ts';
import type { ReadProgress } from './rows.ts';
import { SetShelf } from './setShelf.ts';
import { TuneShelf } from './tuneShelf.ts';
import { StoreWriter } from './writer.ts';

/** `reading` a file, with how much of all of them has been read; then `writing`. */
export type BuildProgress =
	({ readonly step: 'reading' } & ReadProgress) | { readonly step: 'writing' };

export interface BuildOptions {
	/** The folder that the library is in; made if it isn't there. */
	readonly root: string;
	/** The folder with the CSV files. */
	readonly dump: string;
	readonly origin: Origin;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: BuildProgress) => void;
	readonly disk?: Disk;
}

/**
 * Makes a library of the files in a folder and puts it in the place of the one there is, which answers
 * until then and, whatever happens here, goes on answering. Two at once do no harm: each builds in a
 * folder of its own, and the one that is done last is in force.
 *
 * Throws DumpProblem for what is wrong with the files, LibraryProblem for what is wrong with the disk, or
 * the signal's reason.
 */
export async function buildLibrary(options: BuildOptions): Promise<Manifest> {
	const { root, disk = realDisk } = options;
	const folder = newFolder();
	try {
		await disk.makeFolder(root);
		const before = await readManifest(root).catch(() => undefined);
		await removeAll(root, leftOvers(await disk.names(root), before?.folder), disk);
		await disk.makeFolder(path.join(root, folder));
		const manifest = await fill(folder, options);
		options.signal?.throwIfAborted();
		if (before) refuseLess(manifest, before);
		await putInForce(root, manifest, disk);
		if (before) await removeAll(root, [before.folder], disk);
		return manifest;
	} catch (error) {
		const inForce = await readManifest(root).catch(() => undefined);
		if (inForce?.folder !== folder) await removeAll(root, [folder], disk);
		options.signal?.throwIfAborted();
		throw isOfTheDisk(error) ? storeProblem(error) : error;
	}
}

/**
 * What was published only ever grows: a dump with far less of anything than before is one that has been cut short, or
 * lacks a file. (Events pass.) Whoever wants it nevertheless removes the library first.
 */
function refuseLess({ counts }: Manifest, before: Manifest): void {
	for (const kind of ['tunes', 'settings', 'aliases', 'recordings', 'sets', 'sessions'] as const) {
		const [now, then] = [counts[kind], before.counts[kind]];
		if (then >= enough && now < then / 2) {
			const details = { counts: [now, then] as const, of: kind };
			throw new DumpProblem('less', `${now} ${kind}, and there were ${then}`, details);
		}
	}
}

/** With fewer it may be chance. */
const enough = 20;

/** What stands in force is said in one small file, which is another one from one moment to the next. */
async function putInForce(root: string, manifest: Manifest, disk: Disk): Promise<void> {
	const aside = path.join(root, `current-${process.pid}-${randomUUID().slice(0, 8)}`);
	try {
		await disk.write(aside, [Buffer.from(JSON.stringify(manifest))]);
		await disk.replace(path.join(root, manifestName), aside);
	} catch (error) {
		await disk.remove(aside).catch(() => undefined);
		throw error;
	}
}

async function fill(
	folder: string,
	{ root, dump, origin, signal, onProgress, disk = realDisk }: BuildOptions,
): Promise<Manifest> {
	const rows = new RowReading(dump, signal ?? new AbortController().signal, progress =>
		onProgress?.({ step: 'reading', ...progress }),
	);
	await rows.measure();
	const tunes = new TuneShelf();
	const melodies = new MelodyBuilder();
	let [melodyCount, asOf] = [0, ''];
	const last = lastDate();
	const dated = ({ date }: { readonly date: string }) => {
		if (date > asOf && date <= last) asOf = date;
	};
	await rows.each('tunes', row => {
		tunes.add(row);
		dated(row);
		if (melodies.add(row)) melodyCount++;
	});
	await rows.each('aliases', row => tunes.addAlias(row));
	await rows.each('tune_popularity', row => tunes.addPopularity(row));
	const recordings = new RecordingShelf();
	await rows.each('recordings', row => {
		recordings.add(row);
		tunes.addTo(row.tuneId, 'recordings', row.id);
	});
	const sets = new SetShelf(tuneId => tunes.has(tuneId));
	await rows.each('sets', row => {
		sets.add(row);
		dated(row);
	});
	for (const { id, tuneId } of sets.tunes()) tunes.addTo(tuneId, 'sets', id);
	const [sessions, events]: [SessionRow[], EventRow[]] = [[], []];
	await rows.each('sessions', row => {
		sessions.push(row);
		dated(row);
	});
	await rows.each('events', row => events.push(row));

	onProgress?.({ step: 'writing' });
	const writer = new StoreWriter(path.join(root, folder), disk, signal);
	await writer.records('tunes', tunes.records());
	await writer.records('recordings', recordings.records());
	await writer.records('sets', sets.records());
	await writer.records('members', sets.members());
	await writer.list('tuneBriefs', tunes.briefs());
	await writer.list('recordingBriefs', recordings.briefs());
	await writer.list('sessions', storedSessions(sessions));
	await writer.list('events', storedEvents(events));
	await writer.order('newSettings', tunes.newSettings());
	await writer.order('newSets', sets.newSets());
	await writer.order('tunesByName', tunes.byName());
	await writer.index('names', tunes.names());
	await writer.index('melodies', melodies.finish());
	return {
		...{ version, folder, source: origin.source, stamps: origin.stamps, asOf, built: Date.now() },
		counts: {
			...tunes.counts,
			...{ recordings: recordings.size, sets: sets.size, melodies: melodyCount },
			...{ sessions: sessions.length, events: events.length },
		},
		skipped: rows.skipped,
		files: writer.files,
	};
}

function isOfTheDisk(error: unknown): boolean {
	return !(error instanceof LibraryProblem) && error instanceof Error && 'code' in error;
}
