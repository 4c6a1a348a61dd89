/**
 * Tunes that are hard on whoever reads them. They are nobody's: their names and notes were made up
 * for the trouble they cause.
 */

import { generatedComments, generatedSettings } from '../generator.ts';
import { seeded } from '../random.ts';
import type { Setting, Tune } from '../records.ts';
import { stamp } from '../stamp.ts';
import { member } from './members.ts';
import { tune } from './write.ts';

/** A setting whose body is sent exactly as it stands here. */
const raw = (id: number, key: string, abc: string): Setting => ({
	id,
	key,
	abc,
	by: member('the back of the bus'),
	date: stamp(0.4),
	tunebooks: 1,
});

const withSettings = (of: Tune, settings: readonly Setting[]): Tune => ({
	...of,
	settings: [...of.settings, ...settings],
});

/** Settings that no reader of ABC makes sense of. */
export const unreadableSettings: ReadonlySet<number> = new Set([51_201, 51_202]);

const tornPage = withSettings(
	tune({
		id: 1201,
		name: 'The Torn Page',
		type: 'jig',
		by: 'Paddy-go-slowly',
		tunebooks: 31,
		settings: [
			{
				key: 'Gmajor',
				by: 'Paddy-go-slowly',
				abc: `
				|:GBd gdB|AGA Bcd|GBd gdB|cAF G3:|`,
			},
		],
	}),
	[
		raw(51_201, 'Gmajor', '??? ;;; /// --- ???'),
		raw(51_202, 'Gmajor', 'Sorry; still looking for it: "page two, left in the van!'),
		raw(51_203, 'Gmajor', '|:gdB GBd|edc BAG|gdB GBd|cAF G3:|'),
	],
);

/** Line ends of every kind but the usual, and lines that have no business in a body. */
const stowaways = withSettings(
	tune({
		id: 1202,
		name: 'The Stowaways',
		type: 'reel',
		by: 'the back of the bus',
		tunebooks: 12,
		settings: [],
	}),
	[
		raw(
			51_204,
			'Dmajor',
			'|:d2fd adfd|e2ce gece|d2fd adfd|e2ce d4:|\r\n|:f2af dfaf|gfed cABc:|\r\n',
		),
		raw(
			51_205,
			'Edorian',
			'% as I had it from the radio, 3 parts?! ! R: reel! N: mind the gap! |:E2BE dEBE|E2BA FDAD:|! ' +
				'w: one two three four five six se-ven eight! % and so on! |:e2be gebe|f2af dfaf:|! ',
		),
		raw(
			51_206,
			'Adorian',
			'|:eaag edBd|[K:Amixolydian]eaag e2dB|[M:3/4]A6|[M:4/4][K:Adorian]eaag edBd|BAGB A4:|',
		),
		raw(
			51_207,
			'Ador',
			'|:!trill!A4 !fermata!e4|!trill! d4 ~B4|!fine!A8:|! |:ABcd e4|dcBA G4:|!D.C.!',
		),
		raw(
			51_208,
			'Gmajor',
			'X:1! T:The Stowaways! M:4/4! L:1/8! K:Gmajor! |:GBdB gBdB|AFAc BGG2:|! ',
		),
	],
);

const megabyte = (): string => {
	const paragraph =
		'And another thing, while I have the floor & the <good> biscuits are not gone yet. ';
	// Half of it has places to break a line, half has none.
	return paragraph.repeat(512 * 13).slice(0, 512 * 1024) + 'x'.repeat(512 * 1024);
};

const longTalk: Tune = {
	...tune({
		id: 1203,
		name: 'The Man Who Had The Floor',
		type: 'hornpipe',
		by: 'M’Ginty’s Goat',
		tunebooks: 44,
		settings: [
			{
				key: 'Dmajor',
				by: 'M’Ginty’s Goat',
				abc: `
				|:dAFA dfed|cABc d2A2|BGBd cAce|d2d2 d4:|`,
			},
		],
	}),
	comments: [
		...generatedComments(seeded(7), 3, 2_000_000, 'The Man Who Had The Floor', [0.1, 0.4]),
		{
			id: 2_000_003,
			subject: 'Re: The Man Who Had The Floor',
			content: megabyte(),
			by: member('M’Ginty’s Goat'),
			date: stamp(0.5),
		},
		{
			id: 2_000_004,
			subject: 'Re: The Man Who Had The Floor',
			content: 'Are you finished?',
			by: member('Nuala Goose'),
			date: stamp(0.51),
		},
	],
};

const longThread: Tune = {
	...tune({
		id: 1204,
		name: 'The Road With No Turning',
		type: 'reel',
		by: 'the back of the bus',
		tunebooks: 77,
		settings: [
			{
				key: 'Gmajor',
				by: 'the back of the bus',
				abc: `
				|:GBdB gBdB|AcBA FAdc|BGdG eGdG|cAFA G4:|`,
			},
		],
	}),
	comments: generatedComments(seeded(8), 200, 2_001_000, 'The Road With No Turning', [0.1, 0.7]),
};

const sixtySettings: Tune = {
	...tune({
		id: 1205,
		name: 'The Parish In Dispute',
		type: 'reel',
		by: 'rosinante',
		tunebooks: 1005,
		aliases: ['The Sixty Roads'],
		settings: [],
	}),
	settings: generatedSettings(seeded(9), 60, 51_300, 'reel', 0.05),
};

/** Text that markup, entities and odd letters were left in. */
const scribbles = tune({
	id: 1206,
	name: 'Tóg Bog É &amp; The &quot;Lame&quot; Goose&#8217;s <b>Reel</b>',
	type: 'reel',
	composer: '',
	tunebooks: 3,
	aliases: [
		'<img src=x onerror="document.title=1">',
		'The Goose & The Fiddle',
		'גל של ים',
		'鵞鳥',
		`The ${'Very '.repeat(40)}Long Goose`,
		'Donaudampfschifffahrtsgesellschaftskapitänswalzer'.repeat(3),
	],
	settings: [
		{
			key: 'Aminor',
			abc: `
			"<script>alert(1)</script>"|:A2cA eAcA|G2BG dGBG|A2cA eAcB|AGEG A4:|`,
		},
	],
	comments: [
		{
			subject: '<script>document.title = 1</script>',
			content:
				'<a href="javascript:alert(1)">click</a> <img src=x onerror=alert(1)> and [a link](command:workbench.action.quit)',
		},
		{
			by: 'Øystein på fele',
			subject: '',
			content:
				'javascript:alert(1) is no address, http://example.org/?a=1&amp;b=2 is, www.example.org may be.',
		},
		{
			by: 'Etsuko whistles',
			subject: '🎻',
			content: '鵞鳥がすき。\r\n\r\n\tTabs, too.\u0007\u202eyas I',
		},
	],
});

const noNotes = tune({
	id: 1207,
	name: 'The Empty Chair',
	type: 'waltz',
	by: 'Nuala Goose',
	tunebooks: 0,
	settings: [],
	comments: [{ by: 'Nuala Goose', subject: '', content: 'All its settings were taken down.' }],
});

export const awkwardTunes: readonly Tune[] = [
	tornPage,
	stowaways,
	longTalk,
	longThread,
	sixtySettings,
	scribbles,
	noNotes,
];
