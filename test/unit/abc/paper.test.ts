import assert from 'node:assert/strict';
import { isDrawing } from '../../../src/abc/paper.ts';

const svg = (inside: string, attributes = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;

suite('a drawing that may leave its page', () => {
	test('is shapes and words', () => {
		assert.ok(
			isDrawing(
				svg(
					'<title>A &amp; B</title><g fill="#000"><path d="M 0 0 L 1 1"/></g><text x="1">é</text>',
				),
			),
		);
		assert.ok(isDrawing(svg('', ' aria-label="A tune called url(x)"')));
	});

	for (const [what, text] of Object.entries({
		'no SVG': 'GIF89a',
		nothing: '',
		'a script': svg('<script>alert(1)</script>'),
		'a script in capitals': svg('<SCRIPT>alert(1)</SCRIPT>'),
		'a handler': svg('<g onclick="alert(1)"></g>'),
		'a handler on the root': svg('', ' onload="alert(1)"'),
		'a handler after a slash': svg('<g/onclick="alert(1)"></g>'),
		'a handler without quotes': svg('<g onclick=alert(1)></g>'),
		'foreign content': svg('<foreignObject><p>x</p></foreignObject>'),
		'a link': svg('<a href="https://example.org">x</a>'),
		'a reference': svg('<use href="#x"/>'),
		'a picture from elsewhere': svg('<image href="https://example.org/x.png"/>'),
		'a namespaced reference': svg('<path xlink:href="https://example.org"/>'),
		'a style sheet': svg('<style>@import url(x)</style>'),
		'a style': svg('<g style="fill: url(https://example.org)"></g>'),
		'paint from elsewhere': svg('<g fill="url(https://example.org/#x)"></g>'),
		'paint from elsewhere, escaped': svg('<g fill="&#117;rl(https://example.org/#x)"></g>'),
		'an animation': svg('<animate attributeName="x"/>'),
		'another namespace': '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>',
		'a comment': svg('<!-- x -->'),
		'an entity of its own': `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`,
		'an unknown entity': svg('<text>&x;</text>'),
		'a part that is cut off': svg('').slice(0, -3),
		'something after it': `${svg('')}<p>x</p>`,
		'a second one': svg('') + svg(''),
		'tags that cross': svg('<g><text></g></text>'),
	})) {
		test(`is not ${what}`, () => assert.ok(!isDrawing(text)));
	}
});
