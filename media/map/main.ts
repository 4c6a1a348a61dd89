import * as l10n from '@vscode/l10n';
import atlas from 'world-atlas/countries-50m.json' with { type: 'text' };
import type { ToMapPage } from '../../src/panel/mapView.ts';
import { nextTask } from '../page/dom.ts';
import { read } from '../page/messages.ts';
import { connectMapHost } from './host.ts';
import { MapPage } from './mapPage.ts';
import { envelope, shapes } from './messages.ts';
import type { Atlas } from './outline.ts';
import { outlineOf } from './outline.ts';
import { unhurried } from './unhurried.ts';
import './map.css';

const main = document.querySelector<HTMLElement>('main');
if (main === null) throw new Error('The page has no main element');
const host = connectMapHost();
const page = new MapPage(host, main);

const log = (message: string): void => {
	host.post({ type: 'log', message });
};
const giveUp = (problem: string): void => {
	log(problem);
	page.fail({
		type: 'failed',
		message: l10n.t('Something went wrong while this page was drawn.'),
		actions: ['retry', 'showLog'],
	});
};

addEventListener('error', event => {
	log(event.error instanceof Error ? (event.error.stack ?? event.message) : event.message);
});
addEventListener('unhandledrejection', event => {
	log(event.reason instanceof Error ? (event.reason.stack ?? '') : String(event.reason));
});
addEventListener('message', (event: MessageEvent<unknown>) => {
	const kind = read(envelope, event.data);
	if (!kind.ok) {
		// Whoever it was for, it does not concern what is shown.
		log(`Unknown message: ${kind.problem}`);
		return;
	}
	const result = read<ToMapPage>(shapes[kind.message.type], event.data);
	if (!result.ok) {
		giveUp(`Unreadable message: ${result.problem}`);
		return;
	}
	try {
		page.receive(result.message);
	} catch (error) {
		giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error));
	}
});
host.post({ type: 'ready' });

// As a text, because that is several times as fast as the same in JavaScript, and can wait for its turn.
void nextTask()
	.then(() => unhurried(outlineOf(JSON.parse(atlas) as Atlas)))
	.then(outline => page.outline(outline));
