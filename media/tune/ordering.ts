import * as l10n from '@vscode/l10n';
import { hasChords } from '../../src/abc/chordSymbol.ts';
import type { SettingView } from '../../src/panel/protocol.ts';
import { el } from '../page/dom.ts';

/** In which order the settings stand. */
export type Order = 'site' | 'popular' | 'newest' | 'oldest' | 'key' | 'author';

const orders: readonly Order[] = ['site', 'popular', 'newest', 'oldest', 'key', 'author'];

export const isOrder = (value: unknown): value is Order =>
	(orders as readonly unknown[]).includes(value);

/**
 * The settings in another order; `popular` are the ids as the site has them by popularity, and what it does
 * not name comes last. What is alike, and what is unknown, stays in the site's own order.
 */
export const ordered = (
	settings: readonly SettingView[],
	order: Order,
	popular: readonly number[],
): readonly SettingView[] => {
	const place = ({ id }: SettingView): number => {
		const at = popular.indexOf(id);
		return at === -1 ? popular.length : at;
	};
	const known = (a: string, b: string): number => Number(a === '') - Number(b === '');
	const compare = (a: SettingView, b: SettingView): number => {
		switch (order) {
			case 'site':
				return 0;
			case 'popular':
				return place(a) - place(b);
			case 'newest':
				return known(a.date, b.date) || b.date.localeCompare(a.date);
			case 'oldest':
				return known(a.date, b.date) || a.date.localeCompare(b.date);
			case 'key':
				return a.key.localeCompare(b.key);
			case 'author':
				return known(a.author, b.author) || a.author.localeCompare(b.author);
		}
	};
	return [...settings].sort((a, b) => compare(a, b) || a.ordinal - b.ordinal);
};

/** Which of them are shown: `all`, `chords`, `key:E dorian`, `by:Nuala`. */
export type Filter = string;

export const passes = (setting: SettingView, filter: Filter): boolean => {
	if (filter === 'chords') return hasChords(setting.abc);
	if (filter.startsWith('key:')) return setting.key === filter.slice(4);
	return filter.startsWith('by:') ? setting.author === filter.slice(3) : true;
};

const option = (value: string, label: string): HTMLElement => el('option', { value }, label);

export const orderOptions = (): readonly HTMLElement[] => {
	const names: Readonly<Record<Order, string>> = {
		site: l10n.t('As on The Session'),
		popular: l10n.t('Most popular first'),
		newest: l10n.t('Newest first'),
		oldest: l10n.t('Oldest first'),
		key: l10n.t('By key'),
		author: l10n.t('By author'),
	};
	return orders.map(order => option(order, names[order]));
};

/** Only what makes a difference among these settings. */
export const filterOptions = (settings: readonly SettingView[]): readonly HTMLElement[] => {
	const each = (of: (setting: SettingView) => string): readonly string[] =>
		[...new Set(settings.map(of))].filter(value => value !== '').sort((a, b) => a.localeCompare(b));
	const group = (label: string, mark: string, values: readonly string[]): readonly HTMLElement[] =>
		values.length < 2
			? []
			: [el('optgroup', { label }, ...values.map(value => option(mark + value, value)))];
	const withChords = settings.filter(({ abc }) => hasChords(abc)).length;
	return [
		option('all', l10n.t('All settings')),
		...(withChords === 0 ? [] : [option('chords', l10n.t('With chords ({0})', withChords))]),
		...group(
			l10n.t('In the key of'),
			'key:',
			each(({ key }) => key),
		),
		...group(
			l10n.t('By'),
			'by:',
			each(({ author }) => author),
		),
	];
};
