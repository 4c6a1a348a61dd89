import assert from 'node:assert/strict';
import { drawingElements, isDrawing } from '../../../src/abc/paper.ts';
import { incipit } from '../../../src/incipit/incipit.ts';
import { handWrittenTunes } from '../../replica/data/tunes/all.ts';

const header = 'X:1\nT:The Kesh\nM:6/8\nL:1/8\nK:Gmaj\n';

function drawn(abc: string, colour = '#1f1f1f'): string {
	return incipit(abc, colour) ?? assert.fail('there is a picture');
}

/** Filled note heads: wherever one stands, its outline goes on like this. */
function heads(svg: string): number {
	return svg.match(/c 0\.36 -0\.03 1\.2 0 1\.53 0\.06c 1\.17 0\.24 /g)?.length ?? 0;
}

suite('The staff of a tune’s first bars', () => {
	test('has the notes of two bars and of what leads to them', () => {
		const abc = `${header}D|:GAG GAB|ABA ABd|edd gdd|edB dBA:|`;
		assert.equal(heads(drawn(abc)), 1 + 6 + 6);
	});

	test('has some bars more where two hold few notes', () => {
		const abc = 'X:1\nM:2/4\nL:1/8\nK:D\nfA BA|fA BA|d2 ef|ed BA|fA fA|\n';
		assert.equal(heads(drawn(abc)), 4 + 4 + 3 + 4);
	});

	test('reads on in the next line where the first has only the pickup', () => {
		assert.equal(heads(drawn(`${header}D|\nGAG GAB|ABA ABd|\nedd gdd|`)), 13);
	});

	test('ends before what only one time through has', () => {
		assert.equal(heads(drawn(`${header}GAG GAB|1 ABA ABd:|2 edd gdd|]`)), 6);
	});

	test('has the voice that leads', () => {
		const abc = `${header}V:1\nGAG GAB|ABA ABd|\nV:2\nG,G,G, G,G,G,|G,G,G, G,G,G,|`;
		assert.equal(heads(drawn(abc)), 12);
		const inline = `${header}[V:1]GAG GAB|ABA ABd|\n[V:2]G,G,G, G,G,G,|G,G,G, G,G,G,|`;
		assert.equal(heads(drawn(inline)), 12);
	});

	test('takes the ink of the theme for everything, and no paper', () => {
		const svg = drawn(`${header}GAG {A}~G(3GAB|`, '#d4d4d4');
		const colours = new Set([...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, ink]) => ink));
		assert.deepEqual([...colours].sort(), ['#d4d4d4', 'none']);
		assert.doesNotMatch(svg, /<rect/);
	});

	test('shows nothing that somebody wrote in words', () => {
		const evil = '<script>alert(1)</script>';
		const svg = drawn(
			[
				'X:1',
				`T:${evil}`,
				'%%annotationfont "url(https://example.com)" 12',
				`V:1 name="${evil}" subname="</svg>"`,
				'M:6/8',
				`K:Gmaj clef=treble name="${evil}"`,
				`"^${evil}"GAG "<i>"GAB|!${evil}!ABA [P:${evil}]ABd|["${evil}"edd gdd|`,
				`w:${evil}`,
			].join('\n'),
		);
		assert.ok(isDrawing(svg));
		assert.doesNotMatch(svg, /script|alert|url|example|\bi&/);
		const names = [...svg.matchAll(/<([a-z]+)/gi)].map(([, name = '']) => name);
		assert.deepEqual(
			names.filter(name => !drawingElements.has(name)),
			[],
		);
	});

	test('is there for every tune that has notes', () => {
		for (const { settings } of handWrittenTunes) {
			for (const { abc, key } of settings) {
				const svg = incipit(`X:1\nM:4/4\nL:1/8\nK:${key.slice(0, 4)}\n${abc}`, '#000000');
				assert.ok(svg && isDrawing(svg), abc);
				assert.ok(svg.length < 60_000, `${svg.length} characters for ${abc}`);
			}
		}
	});

	test('is none where there are no notes, or nothing that can be read', () => {
		for (const abc of ['', 'X:1\nT:Only a name\nK:G', `${header}z6|z6|`, 'Hello there', '\0\0\0']) {
			assert.equal(incipit(abc, '#000000'), undefined, abc);
		}
	});

	test('is short for a line without an end', () => {
		const endless = drawn(`${header}${'ABc '.repeat(50_000)}`);
		assert.ok(endless.length < 70_000);
	});

	test('leaves no document behind, nor takes away one that is there', () => {
		drawn(`${header}GAG|`);
		assert.equal('document' in globalThis, false);
		const own = {};
		Object.assign(globalThis, { document: own });
		try {
			drawn(`${header}GAG|`);
			assert.equal(globalThis.document, own);
		} finally {
			Reflect.deleteProperty(globalThis, 'document');
		}
	});
});
