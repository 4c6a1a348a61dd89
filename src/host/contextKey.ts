import * as vscode from 'vscode';

/** One `when` clause key of ours, its name written once. */
export class ContextKey<Value> {
	readonly #name: string;
	#value: Value | undefined;

	constructor(name: `theSession.${string}`) {
		this.#name = name;
	}

	set(value: Value): void {
		if (value === this.#value) return;
		this.#value = value;
		void vscode.commands.executeCommand('setContext', this.#name, value);
	}
}
