import * as v from 'valibot';
import { count, id, latitude, longitude, maybe, record, text, textOr, url } from '../fields.ts';
import type { Schema } from '../fields.ts';
import type { Member, MemberSummary } from '../model/members.ts';
import { placed } from '../schemas.ts';

interface Position {
	readonly latitude?: number;
	readonly longitude?: number;
}

const position: Schema<Position> = record({
	latitude: maybe(latitude),
	longitude: maybe(longitude),
});

const summary = { id, name: text, url, bio: textOr(''), location: maybe(position) };

/** A member's position stands one level deeper than a session's; here they are alike. */
const raised = <T extends { readonly location?: Position }>({ location, ...rest }: T) =>
	placed({ ...rest, ...location });

export const memberSummary: Schema<MemberSummary> = v.pipe(record(summary), v.transform(raised));

export const member: Schema<Member> = v.pipe(
	record({ ...summary, tunebook: count, sets: count, settings: count }),
	v.transform(raised),
);
