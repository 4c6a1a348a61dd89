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

export const recordingInList = () => ({
	id: 301,
	name: 'The Kettle &amp; the Crane',
	url: `${site}/recordings/301`,
	date,
	member,
	artist: { id: 71, name: 'The Turf Stackers', url: `${site}/recordings/artists/71` },
});

export const recordingAnswer = () => ({
	format: 'json',
	...recordingInList(),
	tracks: [
		{
			tunes: [
				{ name: 'Drowsy Maggie', id: 27, url: `${site}/tunes/27` },
				{ name: 'Máire&#039;s Own' },
			],
		},
		{ tunes: [{ name: 'The Sally Gardens', id: 98, url: `${site}/tunes/98` }] },
	],
	comments: [commentAnswer()],
});

export const tripInList = () => ({
	id: 61,
	url: `${site}/trips/61`,
	name: 'A week in Nomansland',
	member,
	date,
	dtstart: '2026-07-03 00:00:00',
	dtend: '2026-07-10 00:00:00',
});

export const tripAnswer = () => ({
	format: 'json',
	...tripInList(),
	latitude: 53.27012345,
	longitude: -9.05012345,
	comments: [commentAnswer()],
});

/** Nobody has found its place on the map. */
export const eventInList = () => ({
	id: 41,
	name: 'Féile na bPíob Ciúin',
	url: `${site}/events/41`,
	member,
	date,
	dtstart: '2026-08-14 20:00:00',
	dtend: '2026-08-16 00:00:00',
	venue: { id: 3, name: 'The Leaky Bellows', telephone: '', email: '', web: '' },
});

export const eventAnswer = () => ({
	format: 'json',
	...eventInList(),
	latitude: 53.27012345,
	longitude: -9.05012345,
	town: { id: 4, name: 'Ballynowhere' },
	area: { id: 5, name: 'Nomansland' },
	country: { id: 6, name: 'Ireland' },
	comments: [commentAnswer()],
});

export const discussionInList = () => ({
	id: 81,
	name: 'Which reed for a damp kitchen?',
	url: `${site}/discussions/81`,
	member,
	date,
	comments: 14 as unknown,
});

export const memberInList = () => ({
	...member,
	bio: 'Fiddle, mostly after midnight &mdash; and tea.',
	location: { latitude: '53.27012345', longitude: -9.05012345 },
});

export const setAnswer = () => ({
	format: 'json',
	id: 8,
	name: 'Drowsy Maggie, The Sally Gardens',
	url: `${site}/members/11/sets/8`,
	date,
	member,
	settings: [
		{
			id: 27,
			name: 'Drowsy Maggie',
			url: `${site}/tunes/27#setting27`,
			type: 'reel',
			meter: '4/4',
			key: 'Edor',
			abc: '|:E2BE dEBE|E2BE AFDF:|! ',
		},
		{
			id: 98,
			name: 'The Sally Gardens',
			url: `${site}/tunes/98#setting98`,
			type: 'reel',
			meter: '4/4',
			key: 'Gmaj',
			abc: '|:G2DG BGDG|G2Bd edBd:|! ',
		},
	],
});

export const activityAnswer = () => ({
	published: '2026-05-01T22:15:00+01:00',
	title: 'Nuala Fiddle added a setting of Máire&#039;s Own',
	verb: 'post',
	actor: {
		url: `${site}/members/11`,
		objectType: 'person',
		id: 'members:thesession:11',
		displayName: 'Nuala Fiddle',
	},
	object: {
		url: `${site}/tunes/27#setting1827`,
		objectType: 'setting',
		id: 'settings:thesession:1827',
		displayName: 'Setting #1827',
	},
	target: {
		url: `${site}/tunes/27`,
		objectType: 'tune',
		id: 'tunes:thesession:27',
		displayName: 'Máire&#039;s Own',
	},
});

/** A stream, which says neither its page nor how many there are. */
export const streamAnswer = (length: number) => ({
	items: Array.from({ length }, activityAnswer),
});
