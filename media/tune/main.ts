import * as v from 'valibot';
import type { Show } from '../page/page.ts';
import { runPage } from '../page/run.ts';
import { showTune } from './messages.ts';
import { warmUp } from './staff.ts';
import { tuneContent } from './tune.ts';
import './tune.css';

runPage(
	v.pipe(
		showTune,
		v.transform(({ tune, target }): Show => ({
			type: 'show',
			target,
			content: (words, host) => tuneContent(tune, words, host),
		})),
	),
);

void warmUp(() => document.querySelector('.staff') === null);
