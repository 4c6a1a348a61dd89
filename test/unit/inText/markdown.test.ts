import assert from 'node:assert/strict';
import { asText, commandLink, image } from '../../../src/inText/markdown.ts';

suite('What a hover says', () => {
	test('is text, whatever somebody has called a tune', () => {
		const evil =
			'[x](command:a) ![y](https://e.ie/z.png) <script> **b** `c` &lt; www.e.ie\n# d | _e_';
		assert.doesNotMatch(asText(evil), /(?<!\\)[[\]()!<>*`&#|_~:.]/);
		assert.equal(asText('The\n Cat’s  Meow'), 'The Cat’s Meow');
	});

	test('has links that hold no sign of Markdown’s', () => {
		const link = commandLink('Open (it)', 'theSession.openItem', "a)b*c_'(~!");
		const [, given = ''] =
			/^\[Open \\\(it\\\)\]\(command:theSession\.openItem\?([\w%.-]*)\)$/.exec(link) ?? [];
		assert.deepEqual(JSON.parse(decodeURIComponent(given)), ["a)b*c_'(~!"]);
	});

	test('has pictures whose words end no picture', () => {
		const picture = image('Staff of “a](b)” | <c> "d"\\', '<svg/>');
		assert.equal(picture, '![Staff of “a (b)” c d](data:image/svg+xml;base64,PHN2Zy8+)');
	});
});
