import * as vscode from 'vscode';
import { addressesIn } from '../query/addressesIn.ts';
import { parseDocumentAddress } from '../query/documentAddress.ts';
import { itemAddress, parseItemUrl } from '../query/sessionUrl.ts';
import { LookUp, type LookUpParts } from './lookUp.ts';
import { asText } from './markdown.ts';
import { itemText, titleText, tuneText } from './told.ts';
import { titleAt, type TitledTune } from './titles.ts';

/** Characters of a line that are looked at, around the pointer: more than an address has. */
const reach = 2000;

/** What the commands in a hover may be; everything else in it is text. */
const enabledCommands = ['theSession.openItem', 'theSession.insertAbc', 'theSession.searchTunes'];

/** Says what an address of the site, or the title of a tune, in a text stands for. */
export class Hovers {
	readonly #lookUp: LookUp;

	constructor(parts: LookUpParts) {
		this.#lookUp = new LookUp(parts);
	}

	async hover(
		document: vscode.TextDocument,
		{ line, character }: vscode.Position,
		signal: AbortSignal,
	): Promise<vscode.Hover | undefined> {
		const { text } = document.lineAt(line);
		const from = Math.max(0, character - reach);
		const found = addressesIn(text.slice(from, character + reach)).find(
			({ start, end }) => from + start <= character && character <= from + end,
		);
		if (found) {
			const range = new vscode.Range(line, from + found.start, line, from + found.end);
			return hoverOf(await this.#address(found.text, signal), range);
		}
		const lineAt = (at: number) =>
			at >= 0 && at < document.lineCount ? document.lineAt(at).text : undefined;
		const titled = titleAt(lineAt, line);
		const range = new vscode.Range(line, 0, line, text.length);
		return titled && hoverOf(await this.#title(titled, signal), range);
	}

	/** The next questions are asked anew. */
	forget(): void {
		this.#lookUp.forget();
	}

	async #address(text: string, signal: AbortSignal): Promise<readonly string[]> {
		const own = parseDocumentAddress(text);
		const address = own
			? itemAddress('tune', own.tuneId)
			: parseItemUrl(text.replace(/^thesession:/i, ''));
		// A stream of what happened is a page to read, not a thing with a name.
		if (!address || address.kind === 'activity') return [];
		const known = await this.#lookUp.at(address, signal);
		if ('failure' in known) return known.failure === '' ? [] : [asText(known.failure)];
		if ('item' in known) return itemText(known.item, text);
		const setting = own ?? address;
		return tuneText(known.tune, { ...setting, asked: address.id, written: text });
	}

	async #title(titled: TitledTune, signal: AbortSignal): Promise<readonly string[]> {
		return titleText(titled, await this.#lookUp.named(titled.title, titled.type, signal));
	}
}

/** In paragraphs. */
function hoverOf(paragraphs: readonly string[], range: vscode.Range): vscode.Hover | undefined {
	const told = paragraphs.filter(Boolean);
	if (told.length === 0) return undefined;
	const text = new vscode.MarkdownString(told.join('\n\n'));
	text.isTrusted = { enabledCommands };
	return new vscode.Hover(text, range);
}
