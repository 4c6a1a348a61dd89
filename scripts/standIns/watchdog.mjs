// Stands in for the native module native-watchdog in a code-server: ends an extension host whose parent is gone.

/** @param {number} parent process id */
export function start(parent) {
	setInterval(() => {
		try {
			process.kill(parent, 0);
		} catch {
			process.exit(87);
		}
	}, 1000).unref();
}
