import * as vscode from 'vscode';
import type { Preview, PreviewServices } from './preview.ts';

/** The preview of the tune under the cursor, whose code is loaded when somebody first wants it. */
export interface LatePreview {
	load(): Promise<Preview>;
	/** Lets it be silent: another page plays. */
	hush(): void;
	dispose(): void;
}

export function latePreview(services: PreviewServices): LatePreview {
	let loaded: Preview | undefined;
	const load = async () => {
		const { Preview } = await import('./preview.ts');
		return (loaded ??= new Preview(services));
	};
	// When the window is loaded again.
	const serializer = vscode.window.registerWebviewPanelSerializer('theSession.preview', {
		deserializeWebviewPanel: async panel => (await load()).restore(panel),
	});
	return {
		load,
		hush: () => loaded?.hush(),
		dispose: () => {
			serializer.dispose();
			loaded?.dispose();
		},
	};
}
