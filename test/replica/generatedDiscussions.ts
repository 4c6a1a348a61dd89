import { generatedComments, prolific } from './generator.ts';
import { nameTune } from './generatedNames.ts';
import { between, pick, seeded } from './random.ts';
import type { Discussion } from './records.ts';
import { stamp } from './stamp.ts';

const firstDiscussion = 50_000;
const firstComment = 6_000_000;

const questions = ['Who Wrote', 'How Do You Bow', 'Words To', 'What Goes With', 'Too Fast:'];

/** Of up to a dozen comments each; whoever opens one has the first word. */
export const generatedDiscussions = (count: number, seed: number): Discussion[] => {
	const random = seeded(seed + 6);
	return Array.from({ length: count }, (_, n) => {
		const name = `${pick(random, questions)} ${nameTune(random)}`;
		const by = prolific(random);
		const through = (0.3 * n) / count;
		const date = stamp(through);
		const thread = generatedComments(random, between(random, 1, 12), firstComment + n * 16, name, [
			through,
			through + 0.05,
		]);
		return {
			id: firstDiscussion + n,
			by,
			name,
			date,
			comments: thread.map((said, place) => (place === 0 ? { ...said, by, date } : said)),
		};
	});
};
