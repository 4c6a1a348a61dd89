import assert from 'node:assert/strict';
import { withFences } from '../../../src/markdown/fences.ts';
import type { MarkdownIt } from '../../../src/markdown/markdownIt.ts';

suite('Fences in Markdown', () => {
	/** As markdown-it does both. */
	const escapeHtml = (text: string) =>
		text.replace(/[&<>"]/g, one => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[one]};`);
	const renderAttrs = ({
		attrs,
	}: {
		readonly attrs: readonly (readonly [string, string])[] | null;
	}) => (attrs ?? []).map(([name, value]) => ` ${name}="${value}"`).join('');

	const render = (
		info: string,
		content: string,
		words?: Readonly<Record<string, string>>,
	): string => {
		const rules: MarkdownIt['renderer']['rules'] = { fence: () => 'as others have it' };
		withFences({ utils: { escapeHtml }, renderer: { rules } }, words);
		const attrs: [string, string][] = [
			['data-line', '3'],
			['class', 'code-line'],
		];
		assert.ok(rules.fence);
		const token = { type: 'fence', info, content, attrs, children: null };
		return rules.fence([token], 0, {}, {}, { renderAttrs, renderToken: () => '' });
	};

	test('with ABC become an element of our own, at their line of the document', () => {
		const html =
			'<the-session-abc data-line="3" class="code-line"><pre><code>X:1\n</code></pre></the-session-abc>\n';
		assert.equal(render('abc', 'X:1\n'), html);
		assert.equal(render('music-abc', 'X:1\n'), html);
		assert.equal(render(' ABC title="The Kesh"', 'X:1\n'), html);
	});

	test('bring the words of the user’s language, as an attribute', () => {
		assert.match(
			render('abc', 'X:1\n', { Play: '"Seinn" <b>' }),
			/^<the-session-abc [^<>]*data-words="\{&quot;Play&quot;:&quot;\\&quot;Seinn\\&quot; &lt;b&gt;&quot;\}"><pre>/,
		);
	});

	test('in other languages stay as they are', () => {
		for (const info of ['', 'js', 'abcjs', 'music']) {
			assert.equal(render(info, 'X:1\n'), 'as others have it');
		}
	});

	test('bring no markup of their own', () => {
		const html = render('abc', 'T:</code></pre><script>alert(1)</script>\n"<img src=x>"A');
		assert.doesNotMatch(html, /<script|<img|<\/code><\/pre><s/);
		assert.match(html, /T:&lt;\/code&gt;&lt;\/pre&gt;&lt;script&gt;/);
	});
});
