/**
 * How records look in the API's JSON, key by key and in its order. The addresses inside name the
 * site whoever serves them, as a mirror's would. JSON leaves out a key whose value is undefined: that
 * is how a missing member goes missing.
 */

import type { Comment, Contribution, Kind, Member } from '../records.ts';

export const site = 'https://thesession.org';

export const urlOf = (kind: Kind | 'members', { id }: { readonly id: number }): string =>
	`${site}/${kind}/${id}`;

export const memberRef = (by: Member | undefined) =>
	by && { id: by.id, name: by.name, url: urlOf('members', by) };

/** `owner` is the address of what was commented on. */
export const comment = (said: Comment, owner: string) => ({
	id: said.id,
	url: commentUrl(said, owner),
	subject: said.subject,
	content: said.content,
	member: memberRef(said.by),
	date: said.date,
});

export const commentUrl = (said: Comment, owner: string): string => `${owner}#comment${said.id}`;

export const commentsOf = (kind: Kind, owner: Contribution) =>
	owner.comments.map(said => comment(said, urlOf(kind, owner)));
