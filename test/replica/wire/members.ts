import type { Profile } from '../records.ts';
import { urlOf } from './common.ts';

const facts = ({ member }: Profile) => ({
	id: member.id,
	name: member.name,
	url: urlOf('members', member),
});

/** Their position is numbers or the same in quotes: clients have met both. */
export const memberInList = (profile: Profile) => {
	const { member, bio, location } = profile;
	return {
		...facts(profile),
		bio: bio ?? '',
		location:
			location && member.id % 2 === 0
				? { latitude: String(location.latitude), longitude: String(location.longitude) }
				: location,
	};
};

export interface Counts {
	readonly tunebook: number;
	readonly sets: number;
	/** That they wrote down. */
	readonly settings: number;
}

export const wholeMember = (profile: Profile, { tunebook, sets, settings }: Counts) => ({
	...facts(profile),
	bio: profile.bio,
	tunebook,
	sets,
	settings,
});
