/** What a map is painted with. CSS colours, made of the theme's by `map.css`. */
export interface Colours {
	readonly sea: string;
	readonly land: string;
	readonly coast: string;
	readonly border: string;
	readonly dot: string;
	/** Around each dot and each name, so that they stand out from whatever is beneath. */
	readonly ring: string;
	readonly count: string;
	readonly name: string;
	/** The ring of the point that the reader has come to. */
	readonly here: string;
	/** As a canvas wants it: `13px sans-serif`. */
	readonly font: string;
}

export const coloursOf = (map: HTMLElement): Colours => {
	const style = getComputedStyle(map);
	const colour = (name: string): string => style.getPropertyValue(`--map-${name}`);
	return {
		sea: colour('sea'),
		land: colour('land'),
		coast: colour('coast'),
		border: colour('border'),
		dot: colour('dot'),
		ring: colour('ring'),
		count: colour('count'),
		name: colour('name'),
		here: colour('here'),
		font: `${style.fontSize} ${style.fontFamily}`,
	};
};

/** Tells when the theme has changed. VS Code changes the body's classes and the variables on the root. */
export const onColours = (changed: () => void): void => {
	const observer = new MutationObserver(changed);
	observer.observe(document.body, { attributeFilter: ['class'] });
	observer.observe(document.documentElement, { attributeFilter: ['style'] });
	matchMedia('(forced-colors: active)').addEventListener('change', changed);
};
