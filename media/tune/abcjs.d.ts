/** The one inner piece of abcjs that the page has to adjust; the package types its front door only. */
declare module 'abcjs/src/write/svg.js' {
	const Svg: { readonly prototype: { insertStyles: (styles: string) => void } };
	export default Svg;
}

declare module 'abcjs/src/write/helpers/spacing.js' {
	/** Pixels from a line of the staff to the space above it. */
	const spacing: { readonly STEP: number };
	export default spacing;
}

/** The engraver inside abcjs: its front door has a player, an editor and more behind it, which are never used here. */
declare module 'abcjs/src/api/abc_tunebook_svg.js' {
	import type { renderAbc } from 'abcjs';
	const render: typeof renderAbc;
	export default render;
}

declare module 'abcjs/src/api/abc_tunebook.js' {
	import type { parseOnly } from 'abcjs';
	const tunebook: { readonly parseOnly: typeof parseOnly };
	export default tunebook;
}
