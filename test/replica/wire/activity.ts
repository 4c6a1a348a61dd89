import type { Happening } from '../happenings.ts';
import type { Thing } from '../things.ts';
import { urlOf } from './common.ts';

const object = ({ url, type, plural, id, name }: Thing) => ({
	url,
	objectType: type,
	id: `${plural}:thesession:${id}`,
	displayName: name,
});

/**
 * One activity of a stream. No client says how `published` is written, so that every third one is
 * a plain stamp; the sentence is escaped for HTML.
 */
export const activity = ({ date, by, verb, did, object: done, target }: Happening) => ({
	published: done.id % 3 === 0 ? date : `${date.replace(' ', 'T')}Z`,
	title: escaped([by.name, did, (target ?? done).name].join(' ').trimEnd()),
	verb,
	actor: object({ type: 'person', plural: 'members', ...by, url: urlOf('members', by) }),
	object: object(done),
	target: target && object(target),
});

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#039;',
	'’': '&#8217;',
};

/** What is an entity already stays as it is. */
const escaped = (text: string): string =>
	text.replace(/&(?!#?\w+;)|[<>"'’]/g, character => entities[character] ?? character);
