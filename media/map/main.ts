import atlas from 'world-atlas/countries-50m.json' with { type: 'text' };
import { nextTask } from '../page/dom.ts';
import { connectHost } from '../page/host.ts';
import { listen } from '../page/listen.ts';
import { MapPage } from './mapPage.ts';
import { mapState, shapes } from './messages.ts';
import type { Atlas } from './outline.ts';
import { outlineOf } from './outline.ts';
import { unhurried } from './unhurried.ts';
import './map.css';

const main = document.querySelector<HTMLElement>('main');
if (main === null) throw new Error('The page has no main element');
const host = connectHost(mapState);
const page = new MapPage(host, main);

listen(message => host.post(message), page, shapes, ['retry', 'showLog']);

// As a text, because that is several times as fast as the same in JavaScript, and can wait for its turn.
void nextTask()
	.then(() => unhurried(outlineOf(JSON.parse(atlas) as Atlas)))
	.then(outline => page.outline(outline));
