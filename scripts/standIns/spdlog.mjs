// Stands in for the native module @vscode/spdlog in a code-server, so that nobody needs a compiler to have one: VS Code
// writes its log files through it, and what an extension logs is such a file. They aren't rotated.
import fs from 'node:fs';
import path from 'node:path';

/** As spdlog numbers them. */
const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class FileLogger {
	#level = 2;
	#formatted = true;
	/** @readonly */
	#file;

	/** @param {string} file */
	constructor(file) {
		this.#file = file;
		fs.mkdirSync(path.dirname(file), { recursive: true });
	}

	/** @param {string} message */
	trace(message) {
		this.#write(0, message);
	}

	/** @param {string} message */
	debug(message) {
		this.#write(1, message);
	}

	/** @param {string} message */
	info(message) {
		this.#write(2, message);
	}

	/** @param {string} message */
	warn(message) {
		this.#write(3, message);
	}

	/** @param {string} message */
	error(message) {
		this.#write(4, message);
	}

	/** @param {string} message */
	critical(message) {
		this.#write(5, message);
	}

	getLevel() {
		return this.#level;
	}

	/** @param {number} level */
	setLevel(level) {
		this.#level = level;
	}

	/** From here on a message is written as it is, without a line end. */
	clearFormatters() {
		this.#formatted = false;
	}

	setPattern() {
		// VS Code has one pattern, the one below.
	}

	flush() {
		// Every message is written at once.
	}

	drop() {
		// There is nothing to let go.
	}

	/**
	 * @param {number} level
	 * @param {string} message
	 */
	#write(level, message) {
		if (level < this.#level) return;
		const now = new Date().toISOString().replace('T', ' ').replace('Z', '');
		const text = this.#formatted ? `${now} [${levels[level] ?? ''}] ${message}\n` : message;
		try {
			fs.appendFileSync(this.#file, text);
		} catch {
			// The folder is gone because the server is ending: nobody will read this.
		}
	}
}

/**
 * @param {string} _name
 * @param {string} file
 */
export function createAsyncRotatingLogger(_name, file) {
	return Promise.resolve(new FileLogger(file));
}

export const createRotatingLogger = createAsyncRotatingLogger;

export function setFlushOn() {
	// Every message is written at once.
}
