import * as vscode from 'vscode';
import { image } from './markdown.ts';
import { Memory } from './memory.ts';

const mostKept = 200;
const day = 24 * 60 * 60_000;
/** In characters: no staff of a few bars takes more, and a hover that is too long isn't shown. */
const longest = 80_000;

const pictures = new Memory<string>(mostKept);

/**
 * The first bars of an ABC tune as a picture in Markdown, drawn in the colours of the theme; `''` where there are
 * no notes. The engraver is loaded for the first.
 */
export async function staff(abc: string, alt: string): Promise<string> {
	const colour = ink(vscode.window.activeColorTheme.kind);
	const question = `${colour} ${alt}\n${abc}`;
	const kept = pictures.get(question);
	if (kept !== undefined) return kept;
	const { incipit } = await import('../incipit/incipit.ts');
	const svg = incipit(abc, colour);
	const drawn = svg === undefined ? '' : image(alt, svg);
	const picture = drawn.length > longest ? '' : drawn;
	pictures.set(question, picture, day);
	return picture;
}

/** Of text in a hover, in VS Code's own themes; a theme's own colours nobody tells an extension. */
function ink(kind: vscode.ColorThemeKind): string {
	switch (kind) {
		case vscode.ColorThemeKind.Light:
			return '#1f1f1f';
		case vscode.ColorThemeKind.Dark:
			return '#d4d4d4';
		case vscode.ColorThemeKind.HighContrast:
			return '#ffffff';
		case vscode.ColorThemeKind.HighContrastLight:
			return '#000000';
	}
}
