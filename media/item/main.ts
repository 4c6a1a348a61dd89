import * as v from 'valibot';
import type { Show } from '../page/page.ts';
import { runPage } from '../page/run.ts';
import { showItem } from './messages.ts';
import { sessionContent } from './session.ts';
import './item.css';

runPage(
	v.pipe(
		showItem,
		v.transform(({ item, target }): Show => ({
			type: 'show',
			target,
			content: (words, host) => sessionContent(item, words, host),
		})),
	),
);
