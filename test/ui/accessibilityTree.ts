import type { Page } from 'playwright-core';

/** What a screen reader is told of a page, a line for each thing, deeper ones indented. */

/** One node of Chromium's own tree (CDP, `Accessibility.AXNode`). */
interface Node {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { readonly value?: string };
	readonly name?: { readonly value?: string };
	readonly properties?: readonly {
		readonly name: string;
		readonly value: { readonly value?: unknown };
	}[];
	readonly childIds?: readonly string[];
}

/** Said together with the name of what contains them, or not at all. */
const silent = new Set([
	'InlineTextBox',
	'generic',
	'none',
	'RootWebArea',
	'LineBreak',
	'LabelText',
]);
/** What is in them is said when they are opened, or is their name already. */
const closed = new Set([
	'StaticText',
	'combobox',
	'heading',
	'button',
	'link',
	'DisclosureTriangle',
]);
const states = ['expanded', 'pressed', 'checked', 'disabled', 'focused'];

/** A frame and those within it (CDP, `Page.FrameTree`). */
interface Frames {
	readonly frame: { readonly id: string };
	readonly childFrames?: readonly Frames[];
}

/** The tree of the page in the window's only webview. */
export async function accessibilityTree(page: Page): Promise<readonly string[]> {
	const session = await page.context().newCDPSession(page);
	try {
		await session.send('Accessibility.enable');
		const { frameTree } = (await session.send('Page.getFrameTree')) as {
			readonly frameTree: Frames;
		};
		const { nodes } = (await session.send('Accessibility.getFullAXTree', {
			frameId: innermost(frameTree),
		})) as { readonly nodes: readonly Node[] };
		return lines(nodes);
	} finally {
		await session.detach();
	}
}

/** VS Code puts an extension's document into a frame in a frame; nothing else in a window goes as deep. */
function innermost({ frame, childFrames = [] }: Frames): string {
	const depth = ({ childFrames = [] }: Frames): number =>
		1 + Math.max(0, ...childFrames.map(depth));
	const [deepest] = [...childFrames].sort((a, b) => depth(b) - depth(a));
	return deepest ? innermost(deepest) : frame.id;
}

/** What stands in the first thing of this line, which begins it, with nothing outside. */
export function within(tree: readonly string[], line: string): readonly string[] {
	const start = tree.findIndex(one => one.trim() === line);
	if (start === -1) return [];
	const indent = depthOf(tree[start] ?? '');
	const after = tree.slice(start + 1);
	const end = after.findIndex(one => depthOf(one) <= indent);
	return after.slice(0, end === -1 ? undefined : end).map(one => one.slice(indent + 2));
}

function depthOf(line: string): number {
	return line.length - line.trimStart().length;
}

function lines(nodes: readonly Node[]): readonly string[] {
	const byId = new Map(nodes.map(node => [node.nodeId, node]));
	const result: string[] = [];
	const visit = (node: Node, depth: number): void => {
		const role = node.role?.value ?? '';
		const said = !node.ignored && !silent.has(role);
		if (said) result.push('  '.repeat(depth) + line(node, role));
		if (closed.has(role)) return;
		for (const id of node.childIds ?? []) {
			const child = byId.get(id);
			if (child !== undefined) visit(child, said ? depth + 1 : depth);
		}
	};
	const [root] = nodes;
	if (root !== undefined) visit(root, 0);
	return result;
}

function line({ name, properties = [] }: Node, role: string): string {
	const on = properties
		.filter(({ name, value }) => states.includes(name) && value.value !== false)
		.map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`));
	const text = name?.value ?? '';
	return [role, ...(text === '' ? [] : [`“${text}”`]), ...on].join(' ');
}
