import * as vscode from 'vscode';
import type { MelodyPage, MelodyServices } from './melodyPage.ts';

/** The search by melody, whose code is loaded when somebody first wants it. */
export interface LateMelodyPage {
	/** With these notes in its field; `''`: with what stands there. */
	show(notes: string): Promise<void>;
	dispose(): void;
}

export function lateMelodyPage(services: MelodyServices): LateMelodyPage {
	let loaded: MelodyPage | undefined;
	const load = async () => {
		const { MelodyPage } = await import('./melodyPage.ts');
		return (loaded ??= new MelodyPage(services));
	};
	// When the window is loaded again; what was typed the page remembers itself.
	const serializer = vscode.window.registerWebviewPanelSerializer('theSession.melody', {
		deserializeWebviewPanel: async panel => (await load()).restore(panel),
	});
	return {
		show: async notes => (await load()).show(notes),
		dispose: () => {
			serializer.dispose();
			loaded?.dispose();
		},
	};
}
