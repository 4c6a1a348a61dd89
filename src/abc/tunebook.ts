import { bodyLines } from './body.ts';
import { abcKey } from './key.ts';
import { meterOf } from './meter.ts';

/** What the header of a tune needs: decoded names, no markup. */
export interface TuneHeader {
	readonly name: string;
	readonly type: string;
	/** `6/8`; the type's own where nobody says. */
	readonly meter?: string;
	/** `''` for a traditional tune. */
	readonly composer: string;
	readonly aliases: readonly string[];
}

/** One way of playing it, its body as the API sends it. */
export interface TuneSetting {
	readonly url: string;
	readonly key: string;
	readonly abc: string;
	/** Who wrote it down; `''` when unknown. */
	readonly author: string;
}

export interface TunebookOptions {
	/** The `X:` reference number; 1 unless told. */
	readonly reference?: number;
	/** Whether the tune's other names follow as further `T:` lines. */
	readonly aliases?: boolean;
}

/**
 * A complete tune in ABC 2.1, its lines parted by `\n`, with no line end after the last.
 * The fields stand in the order the standard asks for: X and T first, K last.
 */
export function abcTune(
	tune: TuneHeader,
	setting: TuneSetting,
	options: TunebookOptions = {},
): string {
	const names = options.aliases ? [tune.name, ...tune.aliases] : [tune.name];
	return [
		`X:${options.reference ?? 1}`,
		...names.map(name => `T:${fieldText(name)}`),
		`C:${fieldText(tune.composer) || 'Trad.'}`,
		`R:${fieldText(tune.type)}`,
		`M:${fieldText(tune.meter ?? '') || meterOf(tune.type)}`,
		'L:1/8',
		...(setting.author ? [`Z:${fieldText(setting.author)} at The Session`] : []),
		`S:${fieldText(setting.url)}`,
		`K:${abcKey(setting.key)}`,
		...bodyLines(setting.abc),
	].join('\n');
}

/** One line, with the characters that ABC would read as a comment or an escape written as text. */
export function fieldText(text: string): string {
	return text.replace(/\s+/g, ' ').trim().replace(/\\/g, '\\\\').replace(/%/g, '\\%');
}
