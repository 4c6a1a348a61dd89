import assert from 'node:assert/strict';
import abcjs from 'abcjs';
import { abcSet, type SetMusic } from '../../../src/abc/setTune.ts';
import type { TuneSet } from '../../../src/api/model.ts';

const reel = {
	id: 1,
	name: 'The Hare’s 100% Paw',
	url: 'https://thesession.org/tunes/27#setting41',
	type: 'reel',
	meter: '4/4',
	key: 'Gmaj',
	abc: '|:G2 BG DGBG|A2 cA EAcA:|! |g2 bg dgbg|a4 !fermata!g4|]',
};
const jig = {
	id: 2,
	name: 'The Lark on the Strand',
	url: 'https://thesession.org/tunes/28#setting42',
	type: 'jig',
	key: 'Edor',
	abc: '|:E3 EFG|B3 BAG:|\r\n\r\n|:e3 efg|b3 bag:|\r\n',
};
const set: TuneSet = {
	id: 410,
	name: 'The Hare’s 100% Paw, The Lark on the Strand',
	url: 'https://thesession.org/members/23/sets/410',
	date: '2026-05-01 10:00:00',
	member: { id: 23, name: 'Nóra', url: 'https://thesession.org/members/23' },
	tags: [],
	settings: [reel, jig],
};

const written = (music: SetMusic): string => {
	const made = abcSet(music);
	assert.ok(made);
	return made.text;
};

/** The set as the engraver reads it: one tune, with nothing to complain of. */
const parsed = (text: string) => {
	const [tune, ...others] = abcjs.parseOnly(text);
	assert.ok(tune);
	assert.deepEqual(others, []);
	assert.equal(tune.warnings, undefined);
	return tune;
};

/** Every staff in order, with the name above it, its key, its meter and how many bars it has. */
const staves = (text: string) => {
	let name: string | undefined;
	return parsed(text).lines.flatMap(line => {
		if (line.subtitle) name = line.subtitle.text;
		return (line.staff ?? []).map(({ key, meter, voices }) => ({
			name,
			key: `${key?.root ?? ''}${key?.mode ?? ''}`,
			meter: meter?.value?.map(({ num, den }) => `${num}/${den ?? ''}`).join(),
			bars: voices?.flat().filter(element => element.el_type === 'bar').length,
		}));
	});
};

suite('a set as one ABC tune', () => {
	test('has one header, and before each tune all that changes with it', () => {
		assert.equal(
			written(set),
			[
				'X:1',
				'T:The Hare’s 100\\% Paw, The Lark on the Strand',
				'R:reel',
				'M:4/4',
				'L:1/8',
				'Z:Nóra at The Session',
				'S:https://thesession.org/members/23/sets/410',
				'K:Gmaj',
				'T:The Hare’s 100\\% Paw',
				'|:G2 BG DGBG|A2 cA EAcA:|',
				'|g2 bg dgbg|a4 !fermata!g4|]',
				'T:The Lark on the Strand',
				'R:jig',
				'M:6/8',
				'L:1/8',
				'K:Edor',
				'|:E3 EFG|B3 BAG:|',
				'|:e3 efg|b3 bag:|',
			].join('\n'),
		);
		assert.match(abcSet(set, { reference: 7 })?.text ?? '', /^X:7\n/);
	});

	test('is read as one tune without a warning, with every bar, key and meter in its place', () => {
		const first = { name: 'The Hare’s 100​％ Paw', key: 'G' };
		const second = { name: 'The Lark on the Strand', key: 'EDor' };
		assert.deepEqual(
			staves(written(set)).map(staff => ({ ...staff, name: staff.name?.normalize('NFKC') })),
			[
				{ ...first, meter: '4/4', bars: 3 },
				{ ...first, meter: undefined, bars: 3 },
				{ ...second, meter: '6/8', bars: 3 },
				{ ...second, meter: undefined, bars: 3 },
			].map(staff => ({ ...staff, name: staff.name.normalize('NFKC') })),
		);
	});

	test('leaves out tunes without notes, and says how many', () => {
		const { id, name, url, type, key } = jig;
		const silent = { id, name, url, type, key };
		const made = abcSet({ ...set, settings: [silent, reel, { ...jig, abc: ' ! % soon' }] });
		assert.equal(made?.leftOut, 2);
		assert.match(made.text, /^M:4\/4$/m);
		assert.doesNotMatch(made.text, /^T:The Lark on the Strand$/m);
		assert.equal(abcSet({ ...set, settings: [silent] }), undefined);
		assert.equal(abcSet({ ...set, settings: [] }), undefined);
		assert.equal(abcSet(set)?.leftOut, 0);
	});

	test('a repeat whose beginning a tune leaves unsaid stays within that tune', () => {
		const unsaid = { ...jig, abc: 'D|"Em"E3 EFG|B3 BAG:|\n|:e3 efg|b3 bag:|' };
		assert.match(written({ ...set, settings: [reel, unsaid] }), /^\|:D\|"Em"E3 EFG\|B3 BAG:\|$/m);
		const barred = { ...jig, abc: '| E3 EFG|B3 BAG:|' };
		assert.match(written({ ...set, settings: [reel, barred] }), /^\|:E3 EFG\|B3 BAG:\|$/m);
		const plain = { ...jig, abc: '|E3 EFG|B3 BAG|]' };
		assert.match(written({ ...set, settings: [reel, plain] }), /^\|E3 EFG\|B3 BAG\|\]$/m);
		// At the very beginning nothing is before it to be repeated.
		assert.match(written({ ...set, settings: [unsaid, reel] }), /^D\|"Em"E3/m);
	});

	test('plays each tune as often as it would be played alone', () => {
		const unsaid = { ...jig, abc: 'E3 EFG|B3 BAG:|' };
		const notes = (text: string) =>
			parsed(text)
				.setUpAudio({})
				.tracks.flat()
				.filter(({ cmd }) => cmd === 'note').length;
		const alone = [reel, unsaid].map(tune => notes(written({ ...set, settings: [tune] })));
		assert.equal(
			notes(written({ ...set, settings: [reel, unsaid] })),
			alone.reduce((sum, count) => sum + count),
		);
	});

	test('a stray field of one tune does not last into the next', () => {
		const stray = { ...reel, abc: 'X:2! T:Another! L:1/4! M:3/4! K:Bb! B2 d|B3|' };
		const text = written({ ...set, settings: [stray, jig] });
		assert.deepEqual(staves(text).at(-1), {
			name: 'The Lark on the Strand',
			key: 'EDor',
			meter: undefined,
			bars: 3,
		});
		assert.match(text, /\nL:1\/8\nK:Edor\n/);
		assert.doesNotMatch(text, /\n\n|\r/);
	});

	test('no name, meter or maker can break out of its field', () => {
		const sly = { ...jig, name: 'One\nK:C\r\n\r\nX:2', type: 'jig\nX:3', meter: '6/8\nX:4' };
		const text = written({
			...set,
			name: 'Two\n\nX:5',
			url: 'https://example.org/\nX:6',
			member: { name: 'Me\nX:7' },
			settings: [reel, sly],
		});
		assert.equal(text.split('\n').filter(line => line.startsWith('X:')).length, 1);
		assert.ok(text.includes('\nT:One K:C X:2\n'));
		assert.ok(text.includes('\nM:none\n'));
	});

	test('a set without a name goes by its tunes, a set of one tune says its name once', () => {
		assert.match(
			written({ ...set, name: '' }),
			/^T:The Hare’s 100\\% Paw, The Lark on the Strand$/m,
		);
		const one = written({ ...set, name: jig.name, settings: [jig] });
		assert.equal(one.match(/^T:/gm)?.length, 1);
	});
});
