import * as v from 'valibot';
import type { Show } from '../page/page.ts';
import { runPage } from '../page/run.ts';
import { itemContent } from './item.ts';
import { showItem } from './messages.ts';
import './item.css';

runPage(
	v.pipe(
		showItem,
		v.transform(({ item, target }): Show => ({
			type: 'show',
			target,
			content: (words, host) => itemContent(item, words, host),
		})),
	),
);
