import * as vscode from 'vscode';
import { draggedType } from '../query/dragged.ts';
import { musicIn } from '../query/draggedMusic.ts';
import { linesOf } from '../sets/asLines.ts';
import { parseLine } from '../sets/line.ts';
import { readList, type SetList } from '../sets/list.ts';
import { added, followed, moved, type Place } from '../sets/moved.ts';
import { setMoved } from '../sets/order.ts';
import type { SetLists } from '../sets/setLists.ts';
import type { Node } from './model.ts';
import { setNodes, type ListedNode } from './setNodes.ts';
import type { SetsTree } from './sets.ts';
import { ownType } from './setsDrag.ts';

const key = 'theSession.sets';

type Lines = readonly string[];

/** The list of sets that is being made in the side bar: its lines are kept by VS Code across windows. */
export class Making {
	readonly #tree: SetsTree;
	/** Made anew when the lines change, or what is known of them. */
	#shown: Promise<readonly ListedNode[]> | undefined;
	#lists: SetLists | undefined;

	constructor(tree: SetsTree) {
		this.#tree = tree;
	}

	/** As in a file. What was stored by hand and is no text counts as nothing. */
	get lines(): Lines {
		const stored = this.#tree.store.get<unknown>(key);
		return typeof stored === 'string' && stored !== '' ? stored.split('\n') : [];
	}

	get list(): SetList {
		const { lines } = this;
		return readList(line => lines[line] ?? '', lines.length);
	}

	async nodes(): Promise<readonly ListedNode[]> {
		if (!this.#lists) {
			this.#lists = await this.#tree.sets.load();
			this.#lists.onDidLearn(() => this.#refresh());
		}
		this.#shown ??= setNodes(this.list, this.lines, this.#lists.lookUp);
		return this.#shown;
	}

	/** What a node of ours stands for now; undefined once it is gone. */
	async at({ id }: Pick<Node, 'id'>): Promise<ListedNode | undefined> {
		return everyNode(await this.nodes()).find(node => node.id === id);
	}

	/** Keeps other lines, and shows them; gives them as they are kept. */
	async change(lines: Lines): Promise<Lines> {
		const kept = this.#titled(lines);
		await this.#tree.store.update(key, kept.join('\n'));
		this.#refresh();
		return kept;
	}

	/** The same, as the change makes them; what stands in the line that is named keeps the focus, wherever it comes to. */
	async changeAround(
		{ line, children }: Pick<ListedNode, 'line' | 'children'>,
		change: (lines: Lines) => Lines,
	): Promise<void> {
		const after = followed(this.lines, line, change);
		const kept = await this.change(after.lines);
		// A title may have come above them.
		const moved = after.line + kept.length - after.lines.length;
		const all = everyNode(await this.nodes());
		const node = all.find(one => !one.children === !children && one.line === moved);
		if (node && this.#tree.view.visible)
			await this.#tree.view.reveal(node, { focus: true, select: true });
	}

	/** Adds tunes at the end of the last set, or where they were dropped. */
	async add(tunes: Lines, place: Place = 'end'): Promise<void> {
		await this.change(added(this.lines, tunes, place));
	}

	async drag(nodes: readonly Node[], data: vscode.DataTransfer): Promise<void> {
		const found = await Promise.all(nodes.map(node => this.at(node)));
		const { lines } = this;
		const taken = found.flatMap(node => node?.tunes ?? []);
		// Other places know no setting by its place: what is named so stays a text for them.
		const music = taken.flatMap(line => {
			const read = parseLine(lines[line] ?? '');
			return read.kind === 'tune' && read.address?.ordinal === undefined ? [read.address] : [];
		});
		data.set(ownType, new vscode.DataTransferItem(JSON.stringify(nodes.map(({ id }) => id))));
		const text = taken.map(line => lines[line]).join('\n');
		data.set('text/plain', new vscode.DataTransferItem(text));
		if (music.length === taken.length && !music.includes(undefined))
			data.set(draggedType, new vscode.DataTransferItem(JSON.stringify(music)));
	}

	/** On a tune: before it. On a set: at its end. Anywhere else: at the end of the last set. A set: in the place of that set. */
	async drop(target: Node | undefined, data: vscode.DataTransfer): Promise<void> {
		const onto = target && (await this.at(target));
		const place: Place = !onto
			? 'end'
			: onto.children
				? { inSetOf: onto.line }
				: { before: onto.line };
		const own = await textOf(data, ownType);
		if (own !== '') {
			const all = everyNode(await this.nodes());
			const taken = (JSON.parse(own) as unknown[]).flatMap(
				id => all.find(one => one.id === id) ?? [],
			);
			const [first] = taken;
			if (first)
				await this.changeAround(first, lines =>
					first.children
						? setMoved(lines, first.line, onto?.line)
						: moved(
								lines,
								taken.flatMap(({ tunes }) => tunes),
								place,
							),
				);
			return;
		}
		const music = musicIn(await textOf(data, draggedType));
		const tunes = await linesOf(this.#tree.api, music);
		if (tunes.length > 0) await this.add(tunes, place);
	}

	/** The name of a first set that has no tunes must not become that of the whole list: then it gets one of its own. */
	#titled(lines: Lines): Lines {
		const { title } = readList(line => lines[line] ?? '', lines.length);
		const isOfSet = title !== '' && this.list.sets.some(set => set.title === title);
		return isOfSet ? [`# ${vscode.l10n.t('Tonight')}`, '', ...lines] : lines;
	}

	#refresh(): void {
		this.#shown = undefined;
		this.#tree.provider.refresh();
	}
}

/**
 * What has been dragged as this type; `''` for nothing. From another tree VS Code brings an empty text first, which
 * the browser had while it was dragged, and behind it, as another item of the same type, what that tree has given.
 */
async function textOf(data: vscode.DataTransfer, type: string): Promise<string> {
	for (const [mime, item] of data) {
		const text = mime === type ? await item.asString() : '';
		if (text !== '') return text;
	}
	return '';
}

function everyNode(nodes: readonly ListedNode[]): readonly ListedNode[] {
	return nodes.flatMap(node => [node, ...((node.children ?? []) as readonly ListedNode[])]);
}
