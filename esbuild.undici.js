import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The part of undici that the bundle holds, under the same names. */
const lite = `
	import request from 'undici/lib/api/api-request.js';
	import errors from 'undici/lib/core/errors.js';
	import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
	import retry from 'undici/lib/interceptor/retry.js';

	Dispatcher.prototype.request = request;

	export const interceptors = { retry };
	export { Dispatcher, errors };
`;

/**
 * Bundles just that wherever our code says `undici`. The whole of it replaces the dispatcher behind
 * every `fetch` of its process as soon as it is loaded (`lib/global.js`), and VS Code runs all
 * extensions in one; it also needs a newer Node than our oldest host has. These paths are undici's own
 * business, so its exact version is pinned.
 *
 * @type {import('esbuild').Plugin}
 */
export const undiciLite = {
	name: 'undici-lite',
	setup(build) {
		build.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'lite' }));
		build.onLoad({ filter: /^undici$/, namespace: 'lite' }, () => ({
			contents: lite,
			resolveDir: import.meta.dirname,
		}));
	},
};

const made =
	"import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * undici is CommonJS: in an ES module its `require` of Node's own modules has to be made. Only the part that asks for
 * it gets it: activation reads two dozen others.
 *
 * @type {import('esbuild').Plugin}
 */
export const requireMade = {
	name: 'require-made',
	setup(build) {
		build.initialOptions.write = false;
		build.onEnd(async ({ outputFiles = [] }) => {
			for (const { path, text } of outputFiles) {
				await mkdir(dirname(path), { recursive: true });
				const asks = path.endsWith('js') && /typeof require\b/.test(text);
				await writeFile(path, asks ? `${made}${text}` : text);
			}
		});
	},
};
