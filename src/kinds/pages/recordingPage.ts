import * as vscode from 'vscode';
import type { Track } from '../../api/model/recordings.ts';
import type { Line } from '../../panel/itemView.ts';
import { fromLibrary } from '../../query/fromLibrary.ts';
import type { ItemAddress } from '../../query/sessionUrl.ts';
import type { PageContent, PageServices } from '../page.ts';
import { itemPage } from './itemPage.ts';
import { addedLines, fact, link, text } from './pieces.ts';

export async function loadRecording(
	{ api }: PageServices,
	{ id, path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const recording = await api.get('/recordings/ID', { id }, signal);
	const { artist, tracks } = recording;
	return itemPage(path, {
		kind: vscode.l10n.t('Recording'),
		name: recording.name,
		url: recording.url,
		about: addedLines(recording.member, recording.date),
		facts: fact(vscode.l10n.t('Artist'), artist ? [link(artist.name, artist.url)] : []),
		sections: [
			{
				heading: vscode.l10n.t('Tracks'),
				prose: '',
				lines: tracks.map(trackLine),
				numbered: true,
				empty: vscode.l10n.t('Nobody has listed its tracks yet.'),
			},
		],
		comments: recording.comments,
		library: fromLibrary(recording),
	});
}

/** The tunes in playing order; those that the site knows lead to their pages. */
function trackLine({ tunes }: Track): Line {
	if (tunes.length === 0) return [text(vscode.l10n.t('No tunes listed'))];
	return tunes.flatMap(({ name, url }, index) => [
		...(index > 0 ? [text(' / ')] : []),
		link(name, url),
	]);
}
