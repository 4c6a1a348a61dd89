import * as l10n from '@vscode/l10n';
import type { Pitch } from '../../src/abc/sounding.ts';

/** As one says it to somebody who plays: `D`, `F sharp`. */
export const pitchInWords = ({ letter, alteration }: Pitch): string => {
	switch (alteration) {
		case 0:
			return letter;
		case 1:
			return l10n.t('{0} sharp', letter);
		case -1:
			return l10n.t('{0} flat', letter);
		case 2:
			return l10n.t('{0} double sharp', letter);
		case -2:
			return l10n.t('{0} double flat', letter);
		default:
			return alteration > 0 ? l10n.t('{0} half sharp', letter) : l10n.t('{0} half flat', letter);
	}
};

/** Where it matters that it is neither: `F natural`. */
export const fullPitchInWords = (pitch: Pitch): string =>
	pitch.alteration === 0 ? l10n.t('{0} natural', pitch.letter) : pitchInWords(pitch);
