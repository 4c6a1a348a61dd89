import { connectHost } from '../page/host.ts';
import { listen } from '../page/listen.ts';
import { pageState } from '../page/messages.ts';
import { warmUp } from '../tune/staff.ts';
import { shapes } from './messages.ts';
import { PreviewPage } from './previewPage.ts';
import './beside.css';

/** Starts the preview of a tune, beside the editor that it is written in. */
export const runPreview = (main: HTMLElement): void => {
	const host = connectHost(pageState);
	const page = new PreviewPage(host, main);
	listen(message => host.post(message), page, shapes, ['retry', 'showLog']);
	void warmUp(() => document.querySelector('.staff') === null);
};
