import { tune } from '../write.ts';

export const slipJigs = [
	tune({
		id: 319,
		name: 'Hardiman The Fiddler',
		type: 'slip jig',
		by: 'Gráinne B.',
		tunebooks: 1530,
		aliases: ['Ardamon The Fiddler', 'Hardy Man The Fiddler'],
		settings: [
			{
				key: 'Adorian',
				by: 'Gráinne B.',
				abc: `
				|:A2G ADE G2A|cBA BGE GED|A2G ADE G2d|dcA BGE G3:|
				|:cde d2c A2G|cde dcA d2e|c2d efg fed|cAc BGE G3:|`,
			},
			{
				key: 'Dmixolydian',
				by: 'wet_reed',
				abc: `
				d|:A2G ADE ~G2A|cBA BGE GED|A2G ADE G2c|cAG FGE D3:|
				|:c2d ecA d2e|c2d ecA G2A|c2d ~e3 dcB|cAG FGE D3:|`,
			},
		],
	}),
	tune({
		id: 358,
		name: 'The Rocky Road To Dublin',
		type: 'slip jig',
		by: 'lilter_from_lahinch',
		tunebooks: 1260,
		aliases: ['Bóthar Garbh Go Baile Átha Cliath', 'Key Of A Rocky Road'],
		settings: [
			{
				key: 'Adorian',
				by: 'lilter_from_lahinch',
				abc: `
				|:e2A A2B c2d|e2A ABc BAG|e2A A2B c2d|e2f g2e dBG:|
				|:eaa e2d c2d|eaa ege dBG|eaa e2d c2d|efg fed BAG:|`,
			},
			{
				key: 'Adorian',
				by: 'M’Ginty’s Goat',
				abc: `
				|:eAA ABA Bcd|eAA ABc BAG|eAA efg fed|cAc BAB GAB:|
				|:cee dee cBA|cee ded BAG|cee def gfe|dcd BAB GAB:|`,
			},
		],
		comments: [
			{
				by: 'M’Ginty’s Goat',
				subject: 'Not the song',
				content: 'Mine is not the air of the song, before the singers come after me.',
			},
		],
	}),
	tune({
		id: 447,
		name: 'A Fig For A Kiss',
		type: 'slip jig',
		by: 'cranfan',
		tunebooks: 1980,
		aliases: ['A Fig For The Kiss', 'Fige Ar Phóg'],
		settings: [
			{
				key: 'Edorian',
				by: 'cranfan',
				abc: `
				|:G2B E2B BAG|F2A D2A AGF|G2B E2B BAG|1 BdB AGF DEF:|2 BdB AGF E2A||
				|:gfe gbe gbe|fed fad fad|1 gfe gbe gbe|gfe fdB E2A:|2 gfe fed edB|dBG FAF DEF||`,
			},
			{
				key: 'Edorian',
				by: 'Paddy-go-slowly',
				abc: `
				|:GBB EBB BAG|FAA DAA AGF|GBB EBB BAG|BdB AGF E3:|
				|:g2e gbe gbe|f2d fad fad|g2e gbe g2e|dBe dBA E3:|`,
			},
		],
		comments: [
			{
				by: 'Paddy-go-slowly',
				subject: 'First endings',
				content: 'I left the endings out: at my speed you hear every one of them coming.',
			},
		],
	}),
	tune({
		id: 503,
		name: 'The Kid On The Mountain',
		type: 'slip jig',
		by: 'Colm Ó Ceallacháin',
		tunebooks: 2150,
		aliases: ['An Meannán Ar An Sliabh'],
		settings: [
			{
				key: 'Eminor',
				by: 'Colm Ó Ceallacháin',
				abc: `
				|:EDE FEF G2F|E2e edB dBA|EDE FEF G2A|BAG FAG FED:|
				|:BGB AFD G2D|GAB dge dBA|BGB AFD G2A|BAG FAG FED:|
				|:gfg eBe e2f|gfg efg afd|gfg eBe g2a|bag fag fed:|
				|:eB^c d2B A2F|eB^c dAF AFD|eB^c d2f e2d|BAG FAG FED:|
				|:edB dBA G2D|GAB dge dBA|edB dBA G2A|BAG FAG FED:|`,
			},
			{
				key: 'Edorian',
				by: 'Bláthnaid',
				abc: `
				|:~E3 ~F3 G2F|E2e edB dBA|~E3 ~F3 GAB|AGE FAG FED:|
				|:~B3 AFD G2D|GAB dge dBA|~B3 AFD G2A|BAG FAG FED:|
				|:g2f eBe e2f|~g3 efg afd|g2f eBe g2a|bag fag fed:|`,
			},
		],
	}),
];
