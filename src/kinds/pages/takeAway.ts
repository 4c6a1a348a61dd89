import type { FromPage, TakeAway } from '../../panel/protocol.ts';

/** Whether a page of music asks for something to be taken away from it. */
export function isTakeAway(message: FromPage): message is TakeAway {
	switch (message.type) {
		case 'saveAbc':
		case 'copySeveral':
		case 'saveFile':
		case 'print':
			return true;
		default:
			return false;
	}
}
