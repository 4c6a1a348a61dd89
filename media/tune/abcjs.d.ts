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
