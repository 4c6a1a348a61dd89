import { session } from './writeSession.ts';

export const sessionsInIreland = [
	session({
		id: 12,
		by: 'lilter_from_lahinch',
		venue: 'The Salty Goose',
		telephone: '+353 20 910 0123',
		email: 'goose@example.org',
		web: 'https://example.org/salty-goose',
		at: ['Ennis', 'Clare', 'Ireland'],
		position: [52.84362817, -8.98641215],
		schedule: ['Wednesday', 'Friday'],
		comments: [
			{
				by: 'lilter_from_lahinch',
				subject: 'The Salty Goose',
				content: 'From half nine. Polkas are tolerated after eleven.',
			},
			{
				by: 'Tadhg an Asail',
				subject: 'Re: The Salty Goose',
				content: 'Tolerated! I drove two hours.',
			},
			{
				by: 'Etsuko whistles',
				subject: 'Thank you',
				content:
					'I was there on holiday and everybody was so kind. Somebody lent me a D whistle &amp; a chair.',
			},
		],
	}),
	session({
		id: 36,
		by: 'cranfan',
		venue: 'Tigh Nóra Mhór',
		at: ['Galway', 'Galway', 'Ireland'],
		position: [53.27194113, -9.05388642],
		schedule: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
		comments: [
			{
				by: 'Gráinne B.',
				subject: 'Every night?',
				content:
					'Every night. In August also every afternoon, every morning, and once during Mass.',
			},
		],
	}),
	session({
		id: 57,
		by: 'wet_reed',
		venue: 'The Borrowed Lantern',
		telephone: '+353 1 555 0100',
		web: 'www.example.org/lantern',
		at: ['Dublin', 'Dublin', 'Ireland'],
		position: [53.34807362, -6.27814508],
		schedule: ['Sunday'],
		comments: [{ by: 'wet_reed', subject: '', content: 'Pipers first, then everybody.' }],
	}),
	session({
		id: 58,
		by: 'the back of the bus',
		venue: 'O&#039;Grady&#8217;s Back Bar',
		at: ['Dublin', 'Dublin', 'Ireland'],
		position: [53.35012846, -6.26034177],
		schedule: ['Thursday'],
	}),
	session({
		id: 103,
		by: 'Séamaisín',
		venue: 'The Idle Weaver',
		at: ['Cork', 'Cork', 'Ireland'],
		position: [51.89851203, -8.47236914],
		schedule: ['Tuesday', 'Sunday'],
	}),
	session({
		id: 145,
		by: 'Tadhg an Asail',
		venue: 'Teach an Asail',
		at: ['Dingle', 'Kerry', 'Ireland'],
		position: [52.14093265, -10.26871352],
		schedule: ['Saturday'],
		comments: [
			{
				by: 'Séamaisín',
				subject: 'Slides',
				content: 'Where else would you get forty minutes of slides without a word of English?',
			},
		],
	}),
	session({
		id: 190,
		by: 'Póilín na nÓg',
		venue: 'Halla na gCrann',
		at: ['Gweedore', 'Donegal', 'Ireland'],
		// Nobody has put it on the map.
		schedule: ['First Friday of the month'],
		comments: [
			{
				by: 'Póilín na nÓg',
				subject: 'For the young ones',
				content: 'Slow session from seven, the others from nine. Bring a biscuit.',
			},
		],
	}),
	session({
		id: 221,
		by: 'Nuala Goose',
		venue: 'The Crooked Ladder',
		at: ['Sligo', 'Sligo', 'Ireland'],
		position: [54.27066318, -8.47511902],
		schedule: ['Monday', 'Thursday'],
	}),
	session({
		id: 260,
		by: 'thirdstringflat',
		venue: 'The Frosty Kettle',
		telephone: '028 9649 6012',
		at: ['Belfast', 'Antrim', 'Northern Ireland'],
		position: [54.60125537, -5.92417811],
		schedule: ['Saturday'],
		comments: [
			{
				by: 'thirdstringflat',
				subject: 'Moved',
				content: 'Upstairs now, since the football came. Mind the step at |: and again at :|',
			},
		],
	}),
	session({
		id: 301,
		by: 'Bláthnaid',
		venue: 'The Widow’s Turnip',
		at: ['Derry', 'Derry', 'Northern Ireland'],
		position: [54.99672104, -7.32156483],
		schedule: ['Wednesday'],
	}),
	session({
		id: 340,
		by: 'Colm Ó Ceallacháin',
		// A kitchen: it has no name.
		at: ['Miltown Malbay', 'Clare', 'Ireland'],
		position: [52.85618743, -9.40125568],
		schedule: [],
		comments: [
			{
				by: 'Colm Ó Ceallacháin',
				subject: 'House session',
				content: 'Ring first. Whoever knows the house knows the number.',
			},
		],
	}),
];
