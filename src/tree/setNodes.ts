import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import { inWords } from '../host/words.ts';
import { oneKey } from '../sets/flow.ts';
import { stepInWords, type KnownTune } from '../sets/flowWords.ts';
import { knownOf } from '../sets/hints.ts';
import type { ListedSet, ListedTune, SetList } from '../sets/list.ts';
import type { LookUp } from '../sets/lookUp.ts';
import { remarkOn } from '../sets/problems.ts';
import type { FixedNode } from './model.ts';

/** A set, or a tune of one, that is being made: where it stands in the list. */
export interface ListedNode extends FixedNode {
	readonly line: number;
	/** The lines of the tunes that it stands for: its own, or a set's. */
	readonly tunes: readonly number[];
}

/** The sets of a list with their tunes, and how the keys flow; where there is none yet, how one is begun. */
export async function setNodes(
	{ sets }: SetList,
	lines: readonly string[],
	lookUp: LookUp,
): Promise<readonly ListedNode[]> {
	if (sets.length === 0) return [beginning()];
	const ids = new Set<string>();
	const { signal } = new AbortController();
	const nodes: ListedNode[] = [];
	for (const [nth, set] of sets.entries()) {
		const known: KnownTune[] = [];
		for (const tune of set.tunes) known.push(await knownOf(tune, lookUp, signal));
		const node = setNode(set, nth + 1, known, ids);
		node.children = set.tunes.map((tune, at) => {
			const about = { tune, own: known[at], before: known[at - 1] };
			return tuneNode(node, about, lines[tune.line] ?? '', lookUp, ids);
		});
		nodes.push(node);
	}
	return nodes;
}

function setNode(
	{ title, start, tunes }: ListedSet,
	nth: number,
	known: readonly KnownTune[],
	ids: Set<string>,
): ListedNode {
	const isOneKey = tunes.length > 2 && oneKey(known.map(({ key }) => key)) !== undefined;
	return {
		...{ type: 'fixed', icon: 'layers', context: 'made set', isOpen: true, children: [] },
		...{ line: start, tunes: tunes.map(({ line }) => line) },
		id: freeId(`sets/set/${title}`, ids),
		label: title || vscode.l10n.t('Set {0}', nth),
		description: [
			tunes.length === 1
				? vscode.l10n.t('1 tune')
				: vscode.l10n.t('{0} tunes', inWords(tunes.length)),
			isOneKey ? vscode.l10n.t('one key all through') : '',
		]
			.filter(Boolean)
			.join(' · '),
	};
}

function tuneNode(
	parent: ListedNode,
	{
		tune,
		own,
		before,
	}: { tune: ListedTune; own: KnownTune | undefined; before: KnownTune | undefined },
	text: string,
	lookUp: LookUp,
	ids: Set<string>,
): ListedNode {
	const remembered = lookUp.remembered(tune);
	const remark = remarkOn(tune, remembered);
	const { address, line } = tune;
	const about = own ?? { type: '', key: '' };
	const found = remembered && 'tune' in remembered ? remembered.tune.name : '';
	return {
		...{ type: 'fixed', parent, line, tunes: [line] },
		icon: remark ? 'warning' : 'music',
		context: ['made tune', address && 'link', remark?.choose && 'choose'].filter(Boolean).join(' '),
		id: freeId(`sets/tune/${text}`, ids),
		label: tune.name || found || text.trim(),
		description: [
			about.type,
			spelledKey(about.key),
			before ? stepInWords(before, about) : '',
			remark?.message,
		]
			.filter(Boolean)
			.join(' · '),
		tooltip: text.trim(),
		...(address && {
			command: {
				command: 'theSession.openTune',
				arguments: [
					{
						tuneId: address.tuneId,
						...(address.settingId !== undefined && { settingId: address.settingId }),
					},
				],
			},
		}),
	};
}

/** Also what tunes can be dropped on: VS Code takes none in an empty tree. */
function beginning(): ListedNode {
	const sentence = vscode.l10n.t('Drag tunes here, or choose “Add to Set” in their menus.');
	return {
		...{ type: 'fixed', id: 'sets/none', icon: 'info', context: 'nothing' },
		...{ label: sentence, tooltip: sentence, line: 0, tunes: [] },
	};
}

/** The same tune may be played twice. */
function freeId(wanted: string, ids: Set<string>): string {
	let id = wanted;
	for (let n = 2; ids.has(id); n++) id = `${wanted}#${n}`;
	ids.add(id);
	return id;
}
