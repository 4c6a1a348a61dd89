import Parse, { type ReadTune } from 'abcjs/src/parse/abc_parse.js';
import Engraver from 'abcjs/src/write/engraver-controller.js';
import { svgNamespace } from '../abc/paper.ts';
import { Element } from './element.ts';
import { firstBars } from './firstBars.ts';
import { opening } from './opening.ts';
import { withDocument } from './standIn.ts';

/** A staff as the engraver draws it is a good deal larger than the text of an editor. */
const scale = 0.8;
/** In pixels: what is wider is made smaller. */
const mostWidth = 480;
/** What a staff takes in the engraver's pixels, for its notes not to stand on each other's feet. */
const headWidth = 100;
const noteWidth = 22;

/**
 * The staff of a tune's first bars, with clef, key and meter, as an `<svg>` of `drawingElements` alone (see
 * `isDrawing`), in one colour (`#rrggbb`) on nothing. Undefined where there are no notes to read.
 *
 * @param abc an ABC tune; only its music is drawn, none of its words
 */
export function incipit(abc: string, colour: string): string | undefined {
	const music = opening(abc);
	if (music === undefined) return undefined;
	try {
		return drawn(music, colour);
	} catch {
		// What abcjs throws on ABC that it cannot stand.
		return undefined;
	}
}

function drawn(music: string, colour: string): string | undefined {
	const parse = new Parse();
	parse.parse(music, {});
	const tune = parse.getTune();
	const line = tune.lines.find(({ staff }) => staff);
	const staff = line?.staff?.[0];
	const items = firstBars(tune);
	const notes = items.filter(({ pitches }) => pitches).length;
	// What can't be read more often than it can is no music.
	if (!staff || notes <= (parse.getWarnings()?.length ?? 0)) return undefined;
	const cut: Partial<ReadTune> = { lines: [{ staff: [{ ...staff, voices: [items] }] }] };
	const paper = new Element('div');
	withDocument(() =>
		new Engraver(paper, {
			staffwidth: headWidth + noteWidth * notes,
			...{ paddingleft: 1, paddingright: 1, paddingtop: 1, paddingbottom: 1 },
			ariaLabel: '',
			selectTypes: false,
		}).engraveABC(Object.assign(tune, cut), 0, 0),
	);
	const [svg] = paper.children;
	return svg && picture(svg, colour);
}

function picture(svg: Element, colour: string): string {
	const [width, height] = ['width', 'height'].map(name => Number(svg.getAttribute(name)));
	const across = width ?? 0;
	const down = height ?? 0;
	const shown = Math.min(scale, mostWidth / across);
	// Whoever shows it says what it is: a picture without a name is none to a screen reader.
	svg.removeAttribute('role');
	svg.setAttribute('xmlns', svgNamespace);
	svg.setAttribute('viewBox', `0 0 ${across.toFixed(1)} ${down.toFixed(1)}`);
	svg.setAttribute('width', Math.ceil(across * shown));
	svg.setAttribute('height', Math.ceil(down * shown));
	return svg.markup(colour);
}
