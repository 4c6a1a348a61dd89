const fence = `\`\`\`abc
X:1
T:The Turf Stack
R:reel
M:4/4
L:1/8
K:Edor
|:E2BE dEBE|E2BE AFDF|E2BE dEBE|BABc dAFD:|
\`\`\`
`;

const friday = `# Friday at the Goose

Jigs first, slowly:

https://thesession.org/tunes/55#setting55

then thesession:/tunes/27/1.abc, and home with

${fence}`;

/** The workspace that they are taken in. */
export const files: Readonly<Record<string, string>> = {
	'friday.md': friday,
	'tonight.md': '# Tonight\n\nSomething in G to begin with:\n\n',
	'friday.abc': [
		...[
			'X:1',
			'T:The Kesh',
			'R:jig',
			'M:6/8',
			'L:1/8',
			'S:https://thesession.org/tunes/55#setting55',
		],
		...['K:A', 'P:A', '|:A3 ABc|B3 Bce|fec ecB|ABA A3:|', ''],
		...['X:2', 'T:Merrily Kissed the Quaker', 'R:slide', 'M:12/8', 'L:1/8', 'K:G'],
		...['P:A', '|:B2D G2A B2c d2B|B2D G2A B3 A3:|', '', 'X:3', 'T:', ''],
	].join('\n'),
	'friday.set': [
		...[
			'# Friday at the Goose',
			'',
			'# To begin with',
			'The Kesh (jig, G major) https://thesession.org/tunes/55',
		],
		...['The Swallowtail (jig, E dorian) https://thesession.org/tunes/27', '', '# Reels'],
		...['The Silver Spear (reel, D major) https://thesession.org/tunes/83'],
		...['Drowsy Maggie (reel, E dorian) https://thesession.org/tunes/71', ''],
	].join('\n'),
	'learnt.md':
		'https://thesession.org/tunes/55 https://thesession.org/tunes/27 https://thesession.org/tunes/97\n',
};
