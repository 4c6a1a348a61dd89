/** The part of VS Code's `LogOutputChannel` that is written to here. */
export interface Log {
	debug(message: string): void;
}
