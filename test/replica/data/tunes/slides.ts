import { tune } from '../write.ts';

export const slides = [
	tune({
		id: 377,
		name: 'The Dingle Regatta',
		type: 'slide',
		by: 'Fionnuala Mhór',
		tunebooks: 1720,
		aliases: ['Geallta An Daingin'],
		settings: [
			{
				key: 'Gmajor',
				by: 'Fionnuala Mhór',
				abc: `
				|:d2B BAB d2B BAB|d2B G2B A2G E2D|d2B BAB d2e g2e|d2B A2B G3 G3:|
				|:B2d d2e f2e d2B|A2B c2B A2G E2D|B2d d2e f2e d2g|f2d e2f g3 g3:|
				|:g3 f3 e2d B2d|e2f g2e d2B G3|g3 f3 e2d B2d|e2d B2A G3 G3:|`,
			},
			{
				key: 'Gmajor',
				by: 'rosinante',
				abc: `
				|:dBB BAB dBB BAB|dBG G2B AGE EFE|dBB BAB def g2e|dBG ABA G3 G2c:|
				|:BGB d2d ege d2B|c2A ABA cAG E2D|BGB d2d ege def|gfe dBA G3 G2A:|`,
			},
		],
		comments: [
			{
				by: 'rosinante',
				subject: 'The jump',
				content: 'On the third part the whole pub has to stand up. Mind the flutes.',
			},
		],
	}),
	tune({
		id: 424,
		name: 'The Road To Lisdoonvarna',
		type: 'slide',
		by: 'lilter_from_lahinch',
		tunebooks: 2430,
		aliases: ['Bóthar Lios Dúin Bhearna'],
		settings: [
			{
				key: 'Edorian',
				by: 'lilter_from_lahinch',
				abc: `
				|:E2B B2A B2c d3|F2A A2B A2F D2F|E2B B2A B2c d3|c2B A2c B2E E3:|
				|:e2f g2e f2e d2B|c2d c2A B2c d3|e2f g2e f2e d2B|c2B A2c B2E E3:|`,
			},
			{
				key: 'Edorian',
				by: 'cranfan',
				abc: `
				|:D|EGB B2A Bcd d2A|F2A ABA dAF D2F|EGB B2A Bcd d2B|cBA ABc BEE E2:|
				|:d|efg gfe fed d2B|cBA ABc Bcd d3|efg gfe fed d2B|cBA ABc BEE E2:|`,
			},
		],
		comments: [
			{
				by: 'cranfan',
				subject: 'Jig?',
				content:
					'Some write it in six. Count it how you like as long as you are in Lisdoonvarna on the last beat.',
			},
		],
	}),
	tune({
		id: 458,
		name: 'Merrily Kissed The Quaker',
		type: 'slide',
		by: 'wet_reed',
		tunebooks: 2020,
		aliases: ["The Quaker's Wife", 'Merrily Danced The Quaker'],
		settings: [
			{
				key: 'Gmajor',
				by: 'wet_reed',
				abc: `
				|:GAB D2B c2A BGE|GAB DEG ABA AED|GAB D2B c2A B2d|edB dBA BGG G3:|
				|:BGG AGG BGG AGG|BGG AGE GAA A2c|BGG AGG BGG ABd|edB dBA BGG G3:|
				|:gfg a2g e2d B2d|gfg a2g efg ged|g2g a2g e2d B2d|e2B dBA BGG G3:|`,
			},
			{
				key: 'Gmajor',
				by: 'Séamaisín',
				abc: `
				GE|:DGB D2B c2A B2A|GBG DEG A3 AGE|DGB D2B c2A B2d|edB dBA BGG G3:|
				|:G2G A2A B2A G2A|BGB dBG A3 ABd|G2G A2A B2A GBd|edB dBA BGG G3:|`,
			},
		],
	}),
];
