import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { placedMusic } from '../../../media/beside/placedMusic.ts';
import { nearestTo, noteIn, placedTune, placeOf, spotOf } from '../../../src/abc/places.ts';
import type { Place } from '../../../src/abc/places.ts';
import { soundingVoices } from '../../../src/abc/sounding.ts';
import { tunesIn, type Notation } from '../../../src/abc/tunesIn.ts';
import { between, pick, seeded, type Random } from '../../replica/random.ts';

/** A document as an editor has it, and what is drawn of its first tune. */
const drawn = (text: string, notation: Notation) => {
	const lines = text.split(/\r\n?|\n/);
	const [tune] = tunesIn(text, notation);
	assert.ok(tune);
	const placed = placedMusic(placedTune(tune, line => lines[line] ?? ''));
	const music = placed.lines.join('\n');
	const notes = soundingVoices(music).flatMap(bars =>
		bars.flatMap(({ sounds }) => sounds.map(({ at }) => at)),
	);
	return { placed, music, notes };
};

/** A text that is written with notes in it, which knows where each of them stands. */
class Manuscript {
	readonly notes: Place[] = [];
	#lines: string[] = [''];

	add(text: string): this {
		this.#lines.push((this.#lines.pop() ?? '') + text);
		return this;
	}

	note(name: string): this {
		const line = this.#lines.length - 1;
		this.notes.push({ line, character: this.#lines[line]?.length ?? 0 });
		return this.add(name);
	}

	break(): this {
		this.#lines.push('');
		return this;
	}

	text(end: string): string {
		return this.#lines.join(end);
	}
}

const margins = ['', '', '  ', '> ', '>> ', '- '];
const befores = ['"Em"', '"^🎻 bow"', '!trill!', '~', '{ag}', '(3', '"G""_𝄞"', '[K:G]', '.', 'u'];
const names = ['A', '^c', '_B,', "=f'", 'd2', 'e/', 'G3/2', 'z', '[GBd]', '[^F2A2]'];
const behinds = ['', ' ', ' ', '  ', '|', ' | ', '-', '>', ')'];
const ends = ['', '|', '|]', '|\\', ':|', ' % fine 🎵', '| % [ABc] "no"'];
const asides = ['w:la 😀 lo-la', 'P:B', '% only said', '%%vskip 3', 'r:remark', 'N:note 𝄞 of mine'];

/** A tune in a file of its own or in a fence, with all that may stand around it. */
const manuscriptOf = (random: Random, fenced: boolean): Manuscript => {
	const written = new Manuscript();
	const margin = fenced ? pick(random, margins) : '';
	const within = margin === '- ' ? '  ' : margin;
	const line = (text: string) => written.add(within + text).break();
	if (fenced) written.add('🎶 Friday').break().break().add(`${margin}\`\`\`abc`).break();
	else if (random() < 0.5) written.add('M:4/4').break().add('L:1/8').break().break();
	line('X:1');
	line('T:The 🪿 Goose');
	if (random() < 0.5) line('C:𝒩uala');
	if (random() < 0.5) line('L:1/8');
	line('K:Dmix');
	for (let lines = between(random, 1, 5); lines > 0; lines--) {
		written.add(within);
		if (random() < 0.2) written.add('  ');
		for (let notes = between(random, 1, 9); notes > 0; notes--) {
			if (random() < 0.3) written.add(pick(random, befores));
			written.note(pick(random, names)).add(pick(random, behinds));
		}
		const end = pick(random, ends);
		written.add(end).break();
		// What follows a line that goes on is music, whatever it says.
		if (!end.endsWith('\\') && random() < 0.3) line(pick(random, asides));
	}
	if (fenced) written.add(`${within}\`\`\``).break();
	return written;
};

suite('Where the notes of a staff stand in a document', () => {
	test('is known of every note, whatever stands around it and however lines end', () => {
		const random = seeded(6);
		for (let times = 0; times < 200; times++) {
			const fenced = times % 2 === 0;
			const written = manuscriptOf(random, fenced);
			const end = pick(random, ['\n', '\r\n', '\r']);
			const text = written.text(end);
			const { placed, music, notes } = drawn(text, fenced ? 'markdown' : 'abc');
			const places = notes.map(at => placeOf(placed, noteIn(music, at)));
			assert.deepEqual(places, written.notes, JSON.stringify({ text, music }));
		}
	});

	test('leads back to the note, from each of its characters', () => {
		const random = seeded(7);
		for (let times = 0; times < 200; times++) {
			const fenced = times % 2 === 0;
			const written = manuscriptOf(random, fenced);
			const { placed, music, notes } = drawn(written.text('\r\n'), fenced ? 'markdown' : 'abc');
			for (const [n, place] of written.notes.entries()) {
				const spot = spotOf(placed, place);
				assert.ok(spot, JSON.stringify({ place, text: written.text('\n') }));
				assert.equal(spot.at, noteIn(music, notes[n] ?? -1));
				assert.equal(nearestTo(spot, notes), notes[n]);
			}
		}
	});

	test('is known behind an empty line within the tune', () => {
		const { placed, music } = drawn('X:1\nK:G\nGABc|\n\n \n  dedB|AcBG|\n', 'abc');
		assert.deepEqual(placeOf(placed, music.indexOf('dedB')), { line: 5, character: 2 });
	});

	test('is nowhere where the tune was given a line that it does not have', () => {
		const text = 'L:1/16\n\nX:1\nM:2/4\nK:G\nGABc|';
		const { placed, music } = drawn(text, 'abc');
		const shown = (part: string) => placeOf(placed, music.indexOf(part));
		assert.equal(shown('L:1/16'), undefined);
		assert.equal(shown('X:1'), undefined);
		assert.deepEqual(shown('K:G'), { line: 4, character: 0 });
		assert.deepEqual(shown('Bc'), { line: 5, character: 2 });
		assert.equal(placeOf(placed, 1000), undefined);
		assert.equal(spotOf(placed, { line: 0, character: 3 }), undefined);
	});
});

suite('A cursor in a tune', () => {
	const { placed, notes } = drawn('X:1\nK:G\n  "G"GA B>c | z2 \n% rest\n|:d2:|\n', 'abc');
	const meant = (line: number, character: number) => {
		const spot = spotOf(placed, { line, character });
		return spot && notes.indexOf(nearestTo(spot, notes) ?? -1);
	};

	test('means the note that it stands in or behind', () => {
		const text = '  "G"GA B>c | z2 ';
		assert.equal(meant(2, text.indexOf('A')), 1);
		assert.equal(meant(2, text.indexOf('A') + 1), 1);
		assert.equal(meant(2, text.indexOf('>')), 2);
		assert.equal(meant(2, text.indexOf('|')), 3);
		assert.equal(meant(2, 1000), 4);
	});

	test('means the note whose chord it stands in, and the first from before the first', () => {
		assert.equal(meant(2, 3), 0);
		assert.equal(meant(2, 0), 0);
		assert.equal(meant(4, 0), 5);
	});

	test('means none in a line without notes', () => {
		assert.equal(meant(1, 2), -1);
		assert.equal(meant(3, 2), undefined);
		assert.equal(meant(9, 0), undefined);
	});
});
