import { envelope } from '../envelope.ts';
import type { Profile } from '../records.ts';
import { memberRef } from '../wire/common.ts';
import { notFound } from './route.ts';
import type { Answer, Request, Route } from './route.ts';

/** A path under a member: 404 where nobody is, 410 where somebody was. */
export const ofMember = (
	path: string,
	answer: (profile: Profile, request: Request) => Answer,
): Route => ({
	path,
	answer: request => {
		if (request.world.gone.has(request.id)) {
			return { status: 410 };
		}
		const profile = request.world.profiles.get(request.id);
		return profile ? answer(profile, request) : notFound;
	},
});

/** A list of a member's, whose envelope says whose it is. */
export const memberList = <T>(
	path: string,
	array: string,
	all: (request: Request) => readonly T[],
	show: (item: T) => unknown,
): Route =>
	ofMember(path, ({ member }, request) => {
		const { [array]: items, ...rest } = envelope(request.query, array, all(request), show);
		return { status: 200, json: { ...rest, member: memberRef(member), [array]: items } };
	});
