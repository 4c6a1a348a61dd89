/**
 * Tells whoever started us what is being done, a sentence at a time.
 * @param {string} sentence
 */
export function say(sentence) {
	console.log(`› ${sentence}`);
}

/** Something that has to be on the machine and can't be had: what it is, and the command that gets it. */
export class Missing extends Error {
	/**
	 * @param {string} what a sentence
	 * @param {string} command
	 * @param {unknown} [cause]
	 */
	constructor(what, command, cause) {
		super(what, { cause });
		this.command = command;
	}
}

/** A program that ended badly; the message holds the end of what it wrote. */
export class Failed extends Error {}

/**
 * An error in words for the terminal: a sentence where we know one, the stack where it is a bug.
 * @param {unknown} error
 */
export function inWords(error) {
	if (error instanceof Failed) return `✗ ${error.message}`;
	if (error instanceof Missing) {
		const reason = error.cause instanceof Error ? `${error.cause.message}\n` : '';
		return `${reason}✗ ${error.message} To get it: ${error.command}`;
	}
	return `✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
