import type { Command } from './app.ts';

/** Forgets all answers, so that everything is asked anew. */
export const clearCache: Command = app => {
	app.api.clear();
	return app.inText.forget();
};

export const showLog: Command = app => app.log.show();
