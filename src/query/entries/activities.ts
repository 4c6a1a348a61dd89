import type { Activity, ActivityObject } from '../../api/model/activity.ts';
import { parseItemUrl } from '../sessionUrl.ts';
import type { Entry } from '../query.ts';

/** Something somebody did, as a sentence that leads to what it is about. */
export function activityEntry(activity: Activity): Entry {
	const about = aboutOf(activity);
	return {
		kind: 'activity',
		id: about?.id ?? 0,
		name: activitySentence(activity),
		url: about?.url ?? '',
		names: [activity.actor, activity.object, activity.target].flatMap(thing =>
			thing?.name && thing.url ? [{ name: thing.name, url: thing.url }] : [],
		),
		...(activity.published && { date: activity.published }),
		...(about && tuneOf(about)),
	};
}

/** What a member has marked, as the thing itself; what has no kind of ours stays a sentence. */
export function bookmarkEntry(activity: Activity): Entry {
	const { object, target, published } = activity;
	const address = object && parseItemUrl(object.url);
	if (!object || !address || address.kind === 'activity') return activityEntry(activity);
	const kind = address.settingId === undefined ? address.kind : 'setting';
	const name = (kind === 'setting' && target?.name) || object.name || target?.name;
	if (!name) return activityEntry(activity);
	return {
		kind,
		id: address.settingId ?? address.id,
		...(address.memberId !== undefined && { memberId: address.memberId }),
		name,
		url: object.url,
		...(published && { date: published }),
		...tuneOf(object),
	};
}

/** The site's own sentence, or one made of the names: who, what they did, with what, where. */
function activitySentence({ title, actor, verb, object, target }: Activity): string {
	if (title) return title;
	return [actor?.name, verb, object?.name, target?.name].filter(Boolean).join(' ');
}

/** What an activity leads to: the thing that was made, or what it belongs to. */
function aboutOf({ object, target, actor }: Activity): ActivityObject | undefined {
	return [object, target, actor].find(thing => thing?.url);
}

function tuneOf({ url }: ActivityObject): Pick<Entry, 'tuneId' | 'settingId'> {
	const address = parseItemUrl(url);
	if (address?.kind !== 'tune') return {};
	return {
		tuneId: address.id,
		...(address.settingId !== undefined && { settingId: address.settingId }),
	};
}
