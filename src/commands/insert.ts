import type { Command } from './app.ts';
import { settingAddressOf } from './arguments.ts';
import { insertAt, insertOrSay } from './chooseSetting.ts';
import { openSearch } from './search.ts';

/** Searches for a tune, or takes the one it is given; asks which setting unless one is named. */
export const insertAbc: Command = async (app, argument) => {
	const address = settingAddressOf(argument);
	if (address) await insertAt(app, address);
	else {
		openSearch(app, 'tunes', entry => insertOrSay(app, entry));
	}
};
