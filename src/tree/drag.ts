import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import type { Reporter } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { settingOf, settingText } from '../query/settingText.ts';
import type { Node } from './model.ts';

/** Lets tunes and settings be dragged from a tree into an editor, where they arrive as ABC. */
export function createDrag(
	api: SessionApi,
	reporter: Reporter,
): vscode.TreeDragAndDropController<Node> {
	return {
		dragMimeTypes: ['text/plain'],
		dropMimeTypes: [],
		handleDrag: async (nodes, data, token) => {
			try {
				const texts = await withSignal(token, signal =>
					Promise.all(nodes.map(node => textOf(api, node, signal))),
				);
				const tunes = texts.filter(text => text !== '');
				if (tunes.length > 0) {
					data.set('text/plain', new vscode.DataTransferItem(`${tunes.join('\n\n')}\n`));
				}
			} catch (error) {
				reporter.show(error);
			}
		},
	};
}

async function textOf(api: SessionApi, node: Node, signal: AbortSignal): Promise<string> {
	if (node.type !== 'entry') return '';
	const { tuneId, settingId, url } = node.entry;
	if (tuneId === undefined) return url;
	const tune = await api.get('/tunes/ID', { id: tuneId }, signal);
	const setting = settingOf(tune, settingId);
	return setting ? settingText(tune, setting, { aliases: settings.insertAliases() }) : '';
}
