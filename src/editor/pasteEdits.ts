import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import type { Reporter } from '../host/report.ts';
import { parseItemUrl } from '../query/sessionUrl.ts';
import type { MusicAddress } from '../query/draggedMusic.ts';
import { pieceAt } from './music.ts';
import { editOf, offerKind, offers, offerTitle, styleOfOffer, type Offer } from './offered.ts';

interface Target {
	readonly document: vscode.TextDocument;
	readonly ranges: readonly vscode.Range[];
}

/** An edit that is only a title until it is chosen. */
class OfferedEdit extends vscode.DocumentPasteEdit {
	readonly offer: Offer;
	readonly target: Target;
	readonly address: MusicAddress;

	constructor(offer: Offer, target: Target, address: MusicAddress) {
		super('', offerTitle(offer), offerKind(offer));
		this.offer = offer;
		this.target = target;
		this.address = address;
		// The address itself is what was pasted; and in Markdown its own link comes before ours.
		const { Empty, Text } = vscode.DocumentDropOrPasteEditKind;
		this.yieldTo = [Empty.append('markdown'), Empty.append('uri'), Text];
	}
}

/** What is offered where the address of a tune, a setting or a set is pasted. */
export function pasteEdits(api: SessionApi, reporter: Reporter) {
	return {
		/**
		 * Asks nobody anything, but where the user has asked for the list of ways to paste: what is chosen from that
		 * VS Code inserts as it is.
		 */
		offer: async (
			target: Target,
			text: string,
			{ only, triggerKind }: vscode.DocumentPasteEditContext,
			token: vscode.CancellationToken,
		): Promise<OfferedEdit[] | undefined> => {
			const address = musicAddress(text);
			if (!address) return undefined;
			const edits = offers
				.filter(offer => !only || only.contains(offerKind(offer)))
				.map(offer => new OfferedEdit(offer, target, address));
			if (triggerKind === vscode.DocumentPasteTriggerKind.Automatic) return edits;
			try {
				return await Promise.all(edits.map(edit => filled(edit, token)));
			} catch (error) {
				reporter.show(error);
				return undefined;
			}
		},
		/** Throws the failure in words, which VS Code shows. */
		resolve: async (
			edit: vscode.DocumentPasteEdit,
			token: vscode.CancellationToken,
		): Promise<vscode.DocumentPasteEdit> => {
			if (!(edit instanceof OfferedEdit)) return edit;
			try {
				return await filled(edit, token);
			} catch (error) {
				throw reporter.rejection(error);
			}
		},
	};

	function filled(edit: OfferedEdit, token: vscode.CancellationToken): Promise<OfferedEdit> {
		return withSignal(token, async signal => {
			const piece = await pieceAt(api, edit.address, signal);
			const { document, ranges } = edit.target;
			const style = styleOfOffer(edit.offer, document);
			edit.additionalEdit = editOf(document, ranges, [piece], style);
			return edit;
		});
	}
}

/** Undefined for anything but one address, and for pages without music. */
function musicAddress(text: string): MusicAddress | undefined {
	const { kind, id, settingId, memberId } = parseItemUrl(text) ?? {};
	if (id === undefined) return undefined;
	if (kind === 'tune') return { tuneId: id, settingId };
	return kind === 'set' && memberId !== undefined ? { memberId, setId: id } : undefined;
}
