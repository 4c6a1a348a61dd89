import * as l10n from '@vscode/l10n';
import { dayOf, distance, momentOf } from './stamp.ts';

/** Dates, counts and lists as a reader of the page's language writes them. */
export interface Words {
	/** `YYYY-MM-DD`, with or without a time after it, as `May 14, 2001`; `''` for anything else. */
	date(stamp: string): string;
	/** `2 days ago`, `yesterday`, `in 3 months`; `''` for what is no stamp. */
	ago(stamp: string): string;
	/** `May 14, 2001 at 9:30 PM` by the reader's clock if the stamp is in UTC, or else the day alone. */
	moment(stamp: string): string;
	/** `Added by Nuala on May 14, 2001`, or what of it is known; `''` when nothing is. */
	added(author: string, stamp: string): string;
	/** `1,234`. */
	number(count: number): string;
	/** `In 1,234 tunebooks, 12 recordings, and 1 collection`; `''` when it is in none. */
	appearances(counts: Appearances): string;
	settings(count: number): string;
	comments(count: number): string;
	tunes(count: number): string;
	list(items: readonly string[]): string;
}

export interface Appearances {
	readonly tunebooks: number;
	readonly recordings: number;
	readonly collections: number;
}

const knownLanguage = (language: string): string => {
	try {
		return Intl.getCanonicalLocales(language)[0] ?? 'en';
	} catch {
		// A display language may be no BCP 47 tag at all.
		return 'en';
	}
};

/** `now` is what `ago` counts from. */
export const createWords = (language: string, now = (): Date => new Date()): Words => {
	const locale = knownLanguage(language);
	const numbers = new Intl.NumberFormat(locale);
	// The site's stamps have no zone: read and written in the same one, the day cannot shift.
	const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
	const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

	const number = (count: number): string => numbers.format(count);
	const list = (items: readonly string[]): string => lists.format(items);

	const date = (stamp: string): string => {
		const day = dayOf(stamp);
		return day === undefined ? '' : dates.format(day);
	};

	const tunebooks = (count: number): string =>
		count === 1 ? l10n.t('1 tunebook') : l10n.t('{0} tunebooks', number(count));
	const recordings = (count: number): string =>
		count === 1 ? l10n.t('1 recording') : l10n.t('{0} recordings', number(count));
	const collections = (count: number): string =>
		count === 1 ? l10n.t('1 collection') : l10n.t('{0} collections', number(count));

	return {
		number,
		list,
		date,
		ago: stamp => {
			const far = distance(stamp, now());
			return far === undefined ? '' : distances.format(far.amount, far.unit);
		},
		moment: stamp => {
			const moment = momentOf(stamp);
			return moment === undefined ? date(stamp) : moments.format(moment);
		},
		added: (author, stamp) => {
			const day = date(stamp);
			if (author !== '' && day !== '') return l10n.t('Added by {0} on {1}', author, day);
			if (author !== '') return l10n.t('Added by {0}', author);
			return day !== '' ? l10n.t('Added on {0}', day) : '';
		},
		appearances: counts => {
			const known = [
				counts.tunebooks > 0 ? tunebooks(counts.tunebooks) : '',
				counts.recordings > 0 ? recordings(counts.recordings) : '',
				counts.collections > 0 ? collections(counts.collections) : '',
			].filter(part => part !== '');
			return known.length > 0 ? l10n.t('In {0}', list(known)) : '';
		},
		settings: count => (count === 1 ? l10n.t('1 setting') : l10n.t('{0} settings', number(count))),
		comments: count => (count === 1 ? l10n.t('1 comment') : l10n.t('{0} comments', number(count))),
		tunes: count => (count === 1 ? l10n.t('1 tune') : l10n.t('{0} tunes', number(count))),
	};
};
