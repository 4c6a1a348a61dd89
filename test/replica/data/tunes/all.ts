import { barndancesAndMarches } from './barndancesAndMarches.ts';
import { hornpipes } from './hornpipes.ts';
import { jigs } from './jigs.ts';
import { jigsInD } from './jigsInD.ts';
import { polkas } from './polkas.ts';
import { reels } from './reels.ts';
import { reelsInD } from './reelsInD.ts';
import { slides } from './slides.ts';
import { slipJigs } from './slipJigs.ts';
import { strathspeysAndThreeTwos } from './strathspeysAndThreeTwos.ts';
import { waltzesAndMazurkas } from './waltzesAndMazurkas.ts';

/** Tunes as they are played, written down by hand. */
export const handWrittenTunes = [
	...jigs,
	...jigsInD,
	...reels,
	...reelsInD,
	...slipJigs,
	...hornpipes,
	...polkas,
	...slides,
	...waltzesAndMazurkas,
	...barndancesAndMarches,
	...strathspeysAndThreeTwos,
];
