import * as vscode from 'vscode';
import type { Known } from './cards.ts';
import { withFences } from './fences.ts';
import { withCards } from './links.ts';
import type { MarkdownIt } from './markdownIt.ts';

/**
 * What VS Code's Markdown preview calls: it renders at once, so that what has to be looked up first is there
 * the next time.
 */
export function markdownPlugin(
	known: Known,
	log: vscode.LogOutputChannel,
): (md: MarkdownIt) => MarkdownIt {
	const cards = new Map<string, string>();
	const cardOf = (url: string): string => {
		const card = cards.get(url);
		if (card !== undefined) return card;
		cards.set(url, '');
		import('./cards.ts')
			.then(({ lookUp }) => lookUp(url, cards, known))
			.catch((error: unknown) => log.error(String(error)));
		return '';
	};
	return md => withCards(withFences(md, vscode.l10n.bundle), cardOf);
}
