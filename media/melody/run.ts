import { connectHost } from '../page/host.ts';
import { listen } from '../page/listen.ts';
import { warmUp } from '../tune/staff.ts';
import { MelodyPage } from './melodyPage.ts';
import { melodyState, shapes } from './messages.ts';
import './melody.css';

/** Starts the page of the search by melody. */
export const runMelody = (main: HTMLElement): void => {
	const host = connectHost(melodyState);
	const page = new MelodyPage(host, main);
	listen(message => host.post(message), page, shapes, ['retry', 'showLog']);
	void warmUp(() => document.querySelector('.staff svg') === null);
};
