import abcjs from 'abcjs';
import { scoreOf, withoutTempo } from '../../../../media/player/score.ts';
import type { Score } from '../../../../media/player/score.ts';

/** Reads ABC as the player does. */
export const score = (abc: string): Score => {
	const [tune] = abcjs.parseOnly(withoutTempo(abc));
	return scoreOf(tune, abc);
};

/** A jig of two parts with a pick-up before each; four bars each, the first with two endings. */
export const jig = `X:1
M:6/8
L:1/8
K:G
d|:"G"GAB cde|dBG AFD|GAB cde|1 dBA G2d:|2 dBA G2|:
g|"Em"efg edB|def dBA|efg edB|dBA G2:|`;

export const reel = `X:1
M:4/4
L:1/8
K:D
|:D2FA d2fd|e2ce A2ce|D2FA d2fd|ecAc d4:|
|:f2df a2fd|e2ce a2ec|f2df a2fd|ecAc d4:|`;
