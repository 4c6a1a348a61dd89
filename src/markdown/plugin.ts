import type * as vscode from 'vscode';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { withFences } from './fences.ts';
import { withCards } from './links.ts';
import type { MarkdownIt } from './markdownIt.ts';

/**
 * What VS Code's Markdown preview calls: it renders at once, so that what has to be looked up first is there
 * the next time.
 */
export function markdownPlugin(
	library: LateLibrary,
	log: vscode.LogOutputChannel,
): (md: MarkdownIt) => MarkdownIt {
	const cards = new Map<string, string>();
	const cardOf = (url: string): string => {
		const known = cards.get(url);
		if (known !== undefined) return known;
		cards.set(url, '');
		import('./cards.ts')
			.then(({ lookUp }) => lookUp(url, cards, library))
			.catch((error: unknown) => log.error(String(error)));
		return '';
	};
	return md => withCards(withFences(md), cardOf);
}
