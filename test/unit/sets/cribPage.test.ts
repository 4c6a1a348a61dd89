import assert from 'node:assert/strict';
import { incipit } from '../../../src/incipit/incipit.ts';
import { cribPage, type CribTune } from '../../../src/sets/cribPage.ts';

const abc = 'X:1\nT:The Kesh\nR:jig\nM:6/8\nK:Gmaj\n|:GFG BAB|d<B> "&"d|ABc|def|';

const kesh: CribTune = { name: 'The Kesh', type: 'jig', key: 'G major', abc, drawing: '' };

const page = (tunes: readonly CribTune[], title = 'Jigs') =>
	cribPage({ language: 'en', title: 'Tonight', sets: [{ title, tunes }], source: 'From us' });

suite('A crib', () => {
	test('lets nothing run, fetches nothing, and escapes every text', () => {
		const evil = '<img src=x onerror=alert(1)>';
		const tune = {
			name: evil,
			type: evil,
			key: evil,
			abc: `X:1\nK:D\n"${evil}"ABc|`,
			drawing: evil,
		};
		const html = cribPage({
			...{ language: '"><script>', title: evil, source: evil },
			sets: [{ title: evil, tunes: [tune] }],
		});
		assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/);
		assert.doesNotMatch(html, /<script|<img/);
	});

	test('says of every tune its name, its kind, its key and how it begins', () => {
		const drawing = incipit(abc, '#000000') ?? assert.fail('it can be drawn');
		const html = page([{ ...kesh, drawing }]);
		assert.match(html, /<h2>Jigs<\/h2>/);
		assert.match(html, /<b>The Kesh<\/b> <span>jig · G major<\/span>/);
		assert.ok(html.includes(drawing));
	});

	test('has the bars as text where there is no staff, and the name where there is nothing', () => {
		assert.match(page([kesh]), /<pre>\|:GFG BAB\|d&lt;B&gt; &quot;&amp;&quot;d\|<\/pre>/);
		const unknown = { ...kesh, type: '', key: '', abc: '' };
		const html = page([unknown]);
		assert.match(html, /<b>The Kesh<\/b><\/p>/);
		assert.doesNotMatch(html, /<pre>|<svg/);
	});

	test('of a long evening is set smaller', () => {
		const tunes = (count: number) => Array.from({ length: count }, () => kesh);
		assert.match(page(tunes(20)), /<body>/);
		assert.match(page(tunes(21)), /<body class="many">/);
	});
});
