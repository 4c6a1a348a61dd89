import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { TextDocument } from 'vscode';
import { WrittenTunes } from '../../../src/written/writtenTunes.ts';

/** As much of an open document as is asked for here. */
class Opened {
	version = 1;
	languageId: string;
	readonly uri = { path: '/tunes', toString: () => 'file:///tunes' };
	#lines: readonly string[] = [];
	/** How often a line was looked at. */
	looks = 0;

	constructor(text: string, languageId = 'abc') {
		this.languageId = languageId;
		this.write(text);
	}

	write(text: string): void {
		this.#lines = text.split('\n');
		this.version++;
	}

	get lineCount(): number {
		return this.#lines.length;
	}

	lineAt(line: number): { readonly text: string } {
		this.looks++;
		return { text: this.#lines[line] ?? '' };
	}
}

const asDocument = (opened: Opened) => opened as unknown as TextDocument;
const abc = (name: string) => `X:1\nT:${name}\nK:D\nA2d fdf|ecA dfa|baf afd|ede fdB|\n\n`;
const book = (tunes: number) => Array.from({ length: tunes }, (_, n) => abc(`Tune ${n}`)).join('');

suite('The tunes in an open document', () => {
	let told: string[] = [];
	const written = () => {
		told = [];
		return new WrittenTunes({ info: (line: string) => void told.push(line) });
	};
	const names = async (tunes: WrittenTunes, opened: Opened) =>
		(await tunes.of(asDocument(opened))).flatMap(({ titles }) => titles.map(({ name }) => name));

	test('are read once, whoever asks, and again when it has changed', async () => {
		const opened = new Opened(abc('One'));
		const tunes = written();
		assert.deepEqual(await Promise.all([names(tunes, opened), names(tunes, opened)]), [
			['One'],
			['One'],
		]);
		assert.equal(opened.looks, opened.lineCount);
		opened.write(abc('Two'));
		assert.deepEqual(await names(tunes, opened), ['Two']);
	});

	test('are those that stand there now, also for who asked before it changed', async () => {
		const opened = new Opened(book(3000));
		const tunes = written();
		const asked = names(tunes, opened);
		opened.write(abc('One'));
		assert.deepEqual(await names(tunes, opened), ['One']);
		assert.ok([1, 3000].includes((await asked).length));
		assert.deepEqual(await names(tunes, opened), ['One']);
	});

	test('are looked for elsewhere when it becomes Markdown, and nowhere when it is neither', async () => {
		const opened = new Opened(`${abc('One')}\`\`\`abc\n${abc('Two')}\`\`\`\n`);
		const tunes = written();
		assert.deepEqual(await names(tunes, opened), ['One', 'Two']);
		opened.languageId = 'markdown';
		assert.deepEqual(await names(tunes, opened), ['Two']);
		opened.languageId = 'plaintext';
		assert.deepEqual(await names(tunes, opened), []);
	});

	test('are found by a line', async () => {
		const tunes = written();
		const at = async (line: number) =>
			(await tunes.at(asDocument(new Opened(book(3))), line))?.titles[0]?.name;
		assert.equal(await at(5), 'Tune 1');
		assert.equal(await at(8), 'Tune 1');
		assert.equal(await at(9), undefined);
	});

	test('are not looked for in a large one, which the log is told once', async () => {
		const tunes = written();
		const opened = new Opened(book(40_000));
		assert.deepEqual(await names(tunes, opened), []);
		opened.write(`${book(40_000)} `);
		assert.deepEqual(await names(tunes, opened), []);
		assert.deepEqual(told, ['No tunes are looked for in file:///tunes: it is too large.']);
		opened.write(abc('One'));
		assert.deepEqual(await names(tunes, opened), ['One']);
	});

	test('nor in what is no text', async () => {
		const tunes = written();
		assert.deepEqual(await names(tunes, new Opened(`${abc('One')}\0\u0001\0`)), []);
		assert.deepEqual(told, ['No tunes are looked for in file:///tunes: it is no text.']);
	});

	test('let others have their turn while there are many', async () => {
		let isOver = false;
		const asked = written()
			.of(asDocument(new Opened(book(5000))))
			.then(() => (isOver = true));
		await new Promise(resolve => setImmediate(resolve));
		assert.equal(isOver, false);
		await asked;
	});
});
