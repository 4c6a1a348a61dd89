import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { draggedType } from '../query/dragged.ts';

/** Every document, and before VS Code's own providers, which say less precisely which they are for. */
const everywhere: vscode.DocumentSelector = { pattern: '**' };

/** Offers the styles where an address of The Session is pasted, and where music is dropped. */
export function registerPasteAndDrop(api: SessionApi, reporter: Reporter): vscode.Disposable {
	const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('theSession');
	const pasting = async () => (await import('./pasteEdits.ts')).pasteEdits(api, reporter);
	return vscode.Disposable.from(
		vscode.languages.registerDocumentPasteEditProvider(
			everywhere,
			{
				provideDocumentPasteEdits: async (document, ranges, data, context, token) => {
					const text = await data.get('text/plain')?.asString();
					// Nearly all that is pasted is none of our business.
					if (!text || text.length > 300 || !/thesession\.org\//i.test(text)) return undefined;
					return (await pasting()).offer({ document, ranges }, text, context, token);
				},
				resolveDocumentPasteEdit: async (edit, token) => (await pasting()).resolve(edit, token),
			},
			{ providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
		),
		vscode.languages.registerDocumentDropEditProvider(
			everywhere,
			{
				provideDocumentDropEdits: async (document, position, data, token) => {
					const dragged = await data.get(draggedType)?.asString();
					if (!dragged) return undefined;
					const { dropEdits } = await import('./dropEdits.ts');
					return dropEdits(api, reporter, { document, position }, dragged, token);
				},
			},
			{ providedDropEditKinds: [kind], dropMimeTypes: [draggedType] },
		),
	);
}
