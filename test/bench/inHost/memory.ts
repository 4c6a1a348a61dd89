import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';

/** Megabytes of heap in use in the extension host, rubbish collected. */
export interface Memory {
	readonly after20: number;
	readonly after200: number;
}

/** Things of the replica, one of each kind of page. */
const paths = [
	'/tunes/55',
	'/sessions/36',
	'/events/718',
	'/recordings/17',
	'/discussions/402',
	'/trips/211',
	'/members/23',
	'/members/23/sets/410',
	'/trips/220',
	'/tunes/27',
] as const;

/** Opens and closes pages, and weighs the host after 20 of them and after 200. */
export async function memory(): Promise<Memory> {
	await openAndClose(20);
	const after20 = heap();
	await openAndClose(180);
	return { after20, after200: heap() };
}

async function openAndClose(count: number): Promise<void> {
	for (let opened = 0; opened < count; opened++) {
		const path = paths[opened % paths.length] ?? paths[0];
		await vscode.commands.executeCommand('theSession.clearCache');
		await vscode.commands.executeCommand('theSession.openItem', path);
		// It goes by its number until it has loaded.
		await until(() => openTabs().some(label => label !== '' && !/^\w+ \d+$/.test(label)));
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await until(() => openTabs().length === 0);
	}
}

function openTabs(): readonly string[] {
	return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await new Promise(resolve => setTimeout(resolve, 5));
}

function heap(): number {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	return process.memoryUsage().heapUsed / 1024 ** 2;
}
