/**
 * Answers in the API's own shape, written by hand: a traditional tune in settings of our own, and
 * people and places that don't exist. Each call makes a new one, to be spoilt as a test likes.
 */

const site = 'https://api.example';
const member = { id: 11, name: 'Nuala Fiddle', url: `${site}/members/11` };
const date = '2019-03-17 21:30:00';

export const commentAnswer = () => ({
	id: 501,
	url: `${site}/tunes/27#comment501`,
	subject: 'The turn',
	content: 'We play it after the other one.',
	member,
	date,
});

const settingAnswer = (id: number, abc: string) => ({
	id,
	url: `${site}/tunes/27#setting${id}`,
	key: 'Edorian',
	abc,
	member,
	date,
});

export const tuneAnswer = () => ({
	format: 'json',
	id: 27,
	name: 'Drowsy Maggie',
	url: `${site}/tunes/27`,
	member,
	date,
	type: 'reel',
	composer: '',
	tunebooks: 40,
	recordings: 12,
	collections: 3,
	aliases: ['Sleepy Maggie'],
	settings: [
		settingAnswer(27, '|:E2BE dEBE|E2BE AFDF:|! '),
		settingAnswer(1827, '|:E2B2 dEBE|E2BE FDDF:|! '),
		settingAnswer(2827, '|:E~B3 dBAG|E~B3 AFDF:|! '),
	],
	comments: [commentAnswer()],
});

export const tuneInList = (id = 27) => ({
	id,
	name: 'Drowsy Maggie',
	url: `${site}/tunes/${id}`,
	member,
	date,
	type: 'reel',
});

export const listAnswer = (name: string, ...items: unknown[]) => ({
	format: 'json',
	perpage: '50',
	pages: items.length === 0 ? 0 : 1,
	page: 1,
	total: items.length,
	[name]: items,
});

export const sessionAnswer = () => ({
	format: 'json',
	id: 9,
	url: `${site}/sessions/9`,
	member,
	date,
	latitude: 53.27012345,
	longitude: -9.05012345,
	venue: { id: 3, name: 'The Leaky Bellows', telephone: '', email: '', web: '' },
	town: { id: 4, name: 'Ballynowhere' },
	area: { id: 5, name: 'Nomansland' },
	country: { id: 6, name: 'Ireland' },
	schedule: ['Monday', 'Thursday'],
	comments: [commentAnswer()],
});
