import * as v from 'valibot';
import { runPreview } from '../beside/run.ts';
import { showItem } from '../item/messages.ts';
import { runMelody } from '../melody/run.ts';
import type { Shape } from '../page/messages.ts';
import type { Show } from '../page/page.ts';
import { runPage } from '../page/run.ts';
import { showTune } from './messages.ts';
import { setContent } from './set.ts';
import { warmUp } from './staff.ts';
import { tuneContent } from './tune.ts';
import './tune.css';

const tune: Shape<Show> = v.pipe(
	showTune,
	v.transform(({ tune, target, player }): Show => ({
		type: 'show',
		target,
		content: (words, host) => tuneContent(tune, words, host, player),
	})),
);

const set: Shape<Show> = v.pipe(
	showItem,
	v.transform(({ item, target, player }): Show => ({
		type: 'show',
		target,
		content: (words, host) => setContent(item, words, host, player),
	})),
);

const isItem = (message: unknown): boolean =>
	typeof message === 'object' && message !== null && 'item' in message;

const main = document.querySelector<HTMLElement>('main');
if (main?.dataset['page'] === 'melody') runMelody(main);
else if (main?.dataset['page'] === 'preview') runPreview(main);
else {
	// Which of them it is meant to be decides what is said to be wrong with it: a union could not name that.
	runPage(v.lazy(message => (isItem(message) ? set : tune)));
	void warmUp(() => document.querySelector('.staff') === null);
}
