import type { Discussion } from '../records.ts';
import { discussion } from './writeDiscussion.ts';
import type { Said } from './writeDiscussion.ts';

/** Every word is invented, and so is every quarrel. */
export const discussions: readonly Discussion[] = [
	discussion({
		id: 30,
		name: 'How Many Bodhráns Are Too Many?',
		thread: [
			['wet_reed', 'Asking for a friend, who is a piper, who is me.'],
			['bones_and_spoons', 'Two.'],
			['thirdstringflat', 'One, if it is in the next room.'],
			['bones_and_spoons', 'Define room.'],
			['M’Ginty’s Goat', 'As a goat I must ask you to stop this.'],
			['wet_reed', 'Noted. Closing the case, and the reed box.'],
		],
	}),
	discussion({
		id: 71,
		name: 'What Do You Play After Drowsy Maggie?',
		thread: [
			[
				'Gráinne B.',
				'We always go into Cooley’s: https://thesession.org/tunes/97\n\nIt is getting so that the dog leaves at the change.',
			],
			['cranfan', 'Anything in D. The lift of it after all that E!'],
			['Old Tom Tattersall', 'A hornpipe.'],
			['Gráinne B.', 'Nobody plays a hornpipe after a reel, Tom.'],
			['Old Tom Tattersall', 'And whose fault is that?'],
		],
	}),
	discussion({
		id: 118,
		name: 'Lost: One Low Whistle',
		thread: [
			['Etsuko whistles', 'On the bus from Ennis to Galway. It is silver and answers to nothing.'],
			['the back of the bus', 'Found. It was at the back.'],
			['Etsuko whistles', 'Of course it was. Thank you so much!'],
		],
	}),
	discussion({
		id: 165,
		name: 'Writing Triplets In ABC',
		thread: [
			['gutstring', 'Is it (3ABc or {AB}c? And what does (3:2:3 ABc do?'],
			[
				'Póilín na nÓg',
				'The first. The second is a grace, which is over before it has begun. The third is the first, said by a lawyer:\n\n|:(3ABc dB (3:2:3ABc dB|{AB}c2 dB A4:|',
			],
			['gutstring', 'I had the lawyer. Thank you.'],
		],
	}),
	// Nobody has answered.
	discussion({
		id: 212,
		name: 'Anybody In Suva?',
		thread: [['M’Ginty’s Goat', 'Hello?']],
	}),
	discussion({
		id: 260,
		name: 'Entities &amp; &quot;Quotes&quot; In O&#039;Dowd&#8217;s Titles',
		thread: [
			['O&#039;Dowd of the Drones', 'My name is O&#039;Dowd. It has been O&amp;#039;Dowd. Why?'],
			['boxwood &amp; brass', 'I know that feeling &#038; share it.'],
			['Øystein på fele', '<b>Bold</b> of you both. <script>alert("hei")</script>'],
		],
	}),
	discussion({
		id: 305,
		name: 'Goodbye',
		thread: [
			['gone_to_grass', 'I am closing my account. It was grand. Mind the goats.'],
			['Nuala Goose', 'Slán abhaile!'],
			['M’Ginty’s Goat', 'Mind them yourself.'],
		],
	}),
	discussion({
		id: 333,
		name: 'Who Said This?',
		thread: [
			[undefined, 'I did.'],
			['Fionnuala Mhór', 'Who is I?'],
			[undefined, 'It is a long story.', ''],
		],
	}),
	discussion({
		id: 402,
		name: 'A hundred tunes for a desert island',
		thread: Array.from({ length: 55 }, (_, n): Said =>
			n % 2 === 0
				? ['rosinante', `Number ${n + 1}: the one that goes up at the start and down at the end.`]
				: ['Séamaisín', `You had that already, at number ${n}.`],
		),
	}),
	discussion({
		id: 448,
		name: 'Slow Sessions Online?',
		thread: [
			['Paddy-go-slowly', 'Has anybody tried?'],
			['Hannes aus Husum', 'Ja. Die Verzögerung war der langsamste Spieler.'],
		],
	}),
	discussion({
		id: 509,
		name: '塩の鵞鳥 And Other Pubs That Cannot Be Typed',
		thread: [
			['Etsuko whistles', '京都へどうぞ。'],
			['Tadhg an Asail', 'Tiocfaidh mé ar an asal.'],
		],
	}),
	discussion({
		id: 576,
		name: `${'Re: '.repeat(12)}Tuning`,
		thread: [
			['thirdstringflat', 'Is it me?'],
			['rosinante', 'Yes.'],
		],
	}),
	discussion({
		id: 641,
		name: 'Where To Find Reeds',
		thread: [
			['wet_reed', 'Not on http://example.org/reeds?wet=1&amp;dry=0, I can tell you.'],
			['O&#039;Dowd of the Drones', 'Behind the radiator. Always behind the radiator.'],
			['wet_reed', 'Dry, so.'],
		],
	}),
	discussion({
		id: 700,
		name: 'Is The Kesh A March?',
		thread: [
			['Colm Ó Ceallacháin', 'My father marched to it. Once, and out of the house.'],
			['Paddy-go-slowly', 'At the right speed it is a lullaby.'],
			[
				'Colm Ó Ceallacháin',
				'See https://thesession.org/tunes/55#setting55 and judge for yourselves.',
			],
		],
	}),
	discussion({
		id: 777,
		name: 'Welcome, New Members',
		thread: [
			['rosinante', 'Say hello here!'],
			['Bláthnaid', 'Dia daoibh!'],
			['lilter_from_lahinch', 'Hello, and diddle-dee-idle.'],
		],
	}),
];
