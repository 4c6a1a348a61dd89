import * as l10n from '@vscode/l10n';
import { commentTune, namesKey } from '../../src/abc/commentTune.ts';
import type { Topic } from '../../src/abc/commentTune.ts';
import type { CommentAbc, DrawAbc } from '../page/commentAbc.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { longestUnasked } from './drawing.ts';
import { musicLength, musicOf } from './music.ts';
import type { Player } from './player.ts';
import { Staves } from './staves.ts';

/** Draws the ABC that stands in comments, and lets it be played like a setting. */
export class CommentMusic {
	readonly #topic: Topic;
	readonly #tuneId: number;
	readonly #player: Player | undefined;
	readonly #host: Host;
	/** Their own: the comments are narrower than the settings. */
	readonly #staves = new Staves();
	/** Said of those whose key is known. */
	readonly #ownKeys: HTMLElement[] = [];

	constructor(topic: Topic & { readonly id: number }, player: Player | undefined, host: Host) {
		this.#topic = topic;
		this.#tuneId = topic.id;
		this.#player = player;
		this.#host = host;
	}

	/** Begins to draw; the comments are in the document. */
	start(comments: HTMLElement): void {
		this.#staves.start(comments);
	}

	/** The settings stand in another key: the comments do not, and say so. */
	transposed(on: boolean): void {
		for (const remark of this.#ownKeys) remark.hidden = !on;
	}

	dispose(): void {
		this.#staves.dispose();
	}

	readonly draw: DrawAbc = ({ comment, written, label }: CommentAbc, undrawn) => {
		const abc = commentTune(written, this.#topic, comment);
		const music = musicOf(abc);
		if (musicLength(music) > longestUnasked) return undefined;
		const element = el('div', { class: 'staff' });
		const part = this.#player?.add({
			settingId: 0,
			tuneId: this.#tuneId,
			abc,
			type: this.#topic.type,
			label,
		});
		part?.stage.staff(element);
		this.#staves.add({
			element,
			music,
			label,
			done: outcome => {
				if (outcome instanceof Error || !outcome.drawn) {
					undrawn();
					this.#staves.remove(element);
					if (outcome instanceof Error) this.#log(comment.id, outcome);
				} else part?.stage.drawn(outcome.places);
			},
		});
		const remark = namesKey(written, this.#topic)
			? this.#ownKey()
			: el('p', { class: 'undrawn' }, l10n.t('Its key is not known.'));
		return { music: [element, remark], play: part?.button };
	};

	#ownKey(): HTMLElement {
		const remark = el('p', { class: 'undrawn', hidden: '' }, l10n.t('In its own key.'));
		this.#ownKeys.push(remark);
		return remark;
	}

	#log(commentId: number, { stack, message }: Error): void {
		this.#host.post({
			type: 'log',
			message: `ABC in comment ${commentId} cannot be drawn: ${stack ?? message}`,
		});
	}
}
