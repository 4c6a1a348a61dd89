import assert from 'node:assert/strict';
import { bodyLines } from '../../../src/abc/body.ts';
import { heardText } from '../../../src/abc/alike.ts';
import { handWrittenTunes } from '../../replica/data/tunes/all.ts';

const heard = (body: string): string => heardText(`X:1\nT:A Tune\nM:6/8\nL:1/8\nK:G\n${body}`);

const alike = (one: string, other: string): void => assert.equal(heard(one), heard(other));
const unlike = (one: string, other: string): void => assert.notEqual(heard(one), heard(other));

suite('settings that are heard as the same', () => {
	test('differ in their lines, bar lines and spelling only', () => {
		alike('|:GAB c2d|edc BAG:|', 'GABc2d|\nedc BAG:|]');
		alike('GAB ^FED|', 'GAB FED||');
		alike('GAB [CEG]3|', 'GAB [GEC]3|');
	});

	test('or in rolls, grace notes and other ornaments', () => {
		alike('~G3 {a}BAG|', 'G3 !trill!BA.G|');
	});

	test('or in whether a repeat is written out', () => {
		alike('|:GAB c3|1 d3 e3:|2 d3 g3||', 'GAB c3|d3 e3|GAB c3|d3 g3|]');
		alike('|:GAB:|:cde:|', 'GAB|GAB|cde|cde|');
		alike('|:GAB|1,3 c3:|2 d3:|4 e3|]', 'GAB|c3|GAB|d3|GAB|c3|GAB|e3|');
	});

	test('or in ties over a bar line', () => {
		alike('GAB c3-|c3 d3|', 'GAB c6|d3|');
	});

	test('but not in any note, length or chord', () => {
		unlike('GAB c2d|', 'GAB c2e|');
		unlike('GAB c2d|', 'GAB cd2|');
		unlike('GAB c3|', 'GAB ccc|');
		unlike('GAB c3|', '"G"GAB c3|');
		unlike('|:GAB c3:|', '|:GAB c3|');
	});

	test('does not stumble over signs that make no sense', () => {
		for (const body of [
			'',
			':|',
			':|:|:|',
			'|1 GAB:|',
			'|2 GAB:|2 GAB:|',
			'[1-99999999 GAB:|',
			'|3 z3',
		])
			assert.equal(typeof heard(body), 'string');
	});

	test('are few among those that different people wrote', () => {
		const doubles = handWrittenTunes.flatMap(({ name, settings }) => {
			const texts = settings.map(({ key, abc }) => `${key} ${heard(bodyLines(abc).join('\n'))}`);
			return texts.flatMap((text, index) => {
				const like = texts.indexOf(text);
				return like < index ? [`${name}: ${index + 1} is like ${like + 1}`] : [];
			});
		});
		assert.deepEqual(doubles, ['Toss The Feathers: 3 is like 1']);
	});
});
