/**
 * Every path of The Session's API, group by group as its own page lists them, and those it answers
 * without listing them. Written out, so that a path can be looked for; whoever must know all of
 * them (the client, its double, the side bar) is tested against this list.
 *
 * `ID` is the number of a thing or of a member, `SETID` of a set, `TAG` a member's word.
 */
export const documented = {
	Tunes: [
		'/tunes/new',
		'/tunes/popular',
		'/tunes/recordings',
		'/tunes/sets',
		'/tunes/search',
		'/tunes/ID',
		'/tunes/comments',
	],
	Discography: ['/recordings/new', '/recordings/search', '/recordings/ID', '/recordings/comments'],
	Trips: [
		'/trips/upcoming',
		'/trips/new',
		'/trips/search',
		'/trips/nearby',
		'/trips/ID',
		'/trips/comments',
	],
	Sessions: [
		'/sessions/new',
		'/sessions/search',
		'/sessions/nearby',
		'/sessions/ID',
		'/sessions/comments',
	],
	Events: [
		'/events/upcoming',
		'/events/new',
		'/events/search',
		'/events/nearby',
		'/events/ID',
		'/events/comments',
	],
	Discussions: [
		'/discussions/new',
		'/discussions/search',
		'/discussions/ID',
		'/discussions/comments',
	],
	'Member contributions': [
		'/members/ID/tunes',
		'/members/ID/recordings',
		'/members/ID/trips',
		'/members/ID/sessions',
		'/members/ID/events',
		'/members/ID/discussions',
	],
	'Member data': ['/members/ID/tunebook', '/members/ID/bookmarks', '/members/ID/sets'],
	'Activity streams': [
		'/activity',
		'/tunes/activity',
		'/recordings/activity',
		'/trips/activity',
		'/sessions/activity',
		'/events/activity',
		'/discussions/activity',
		'/tunes/ID/activity',
		'/recordings/ID/activity',
		'/trips/ID/activity',
		'/sessions/ID/activity',
		'/events/ID/activity',
		'/discussions/ID/activity',
		'/members/ID/activity',
	],
	Notifications: [
		'/members/ID/notifications/tunes',
		'/members/ID/notifications/recordings',
		'/members/ID/notifications/trips',
		'/members/ID/notifications/sessions',
		'/members/ID/notifications/events',
		'/members/ID/notifications/discussions',
	],
} as const;

export const undocumented = [
	'/tunes/ID/recordings',
	'/tunes/ID/collections',
	'/members/ID',
	'/members/search',
	'/members/nearby',
	'/members/ID/sets/SETID',
	'/members/ID/tags/TAG/tunes',
	'/members/ID/tags/TAG/tunesets',
] as const;

export const documentedPaths: readonly string[] = Object.values(documented).flat();

export const everyPath: readonly string[] = [...documentedPaths, ...undocumented];

/** Lists that the site doesn't count: no `page`, no `pages`, no `total`. */
export const uncounted: readonly string[] = [
	...documented['Activity streams'],
	...documented.Notifications,
	'/members/ID/bookmarks',
];
