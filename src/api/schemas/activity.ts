import * as v from 'valibot';
import { maybe, published, record, textOr, url, wordOr } from '../fields.ts';
import type { Schema } from '../fields.ts';
import type { Activity, ActivityObject } from '../model/activity.ts';

/** One that has neither a name nor an address says nothing: it is left out. */
const object: Schema<ActivityObject> = v.pipe(
	record({ objectType: wordOr(''), id: wordOr(''), displayName: textOr(''), url }),
	v.check(({ displayName, url }) => displayName !== '' || url !== ''),
	v.transform(({ objectType, id, displayName, url }) => {
		const number = /(?:^|:)(\d{1,15})$/.exec(id)?.[1];
		return {
			type: objectType,
			name: displayName,
			url,
			...(number !== undefined && { id: Number(number) }),
		};
	}),
);

export const activity: Schema<Activity> = v.pipe(
	record({
		published,
		title: textOr(''),
		verb: wordOr(''),
		actor: maybe(object),
		object: maybe(object),
		target: maybe(object),
	}),
	v.check(
		({ title, object }) => title !== '' || object !== undefined,
		'An activity without a title or an object',
	),
);
