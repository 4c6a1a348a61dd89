/**
 * A dump in volume: any tune can be made from its number alone, so that none has to be kept and every
 * file speaks of the same ones.
 */

import { members } from '../data/members.ts';
import { nameArtist, nameEvent, nameVenue, position } from '../generatedNames.ts';
import { between, pick, seeded } from '../random.ts';
import type { Random } from '../random.ts';
import { meters } from '../records.ts';
import type { TuneType } from '../records.ts';
import { stamp } from '../stamp.ts';
import type { Dump } from './columns.ts';
import { generatedSettings } from './melodies.ts';
import { address, aliasOf, nameMember, nameTune, town } from './names.ts';
import { popularFrom } from './worldDump.ts';

/** How many of each; settings and aliases come with the tunes, 2.3 and 1.3 to each. */
export interface DumpVolume {
	readonly tunes: number;
	readonly tracks: number;
	readonly sets: number;
	readonly sessions: number;
	readonly events: number;
}

/** As much as The Session has, but for the sets, of which it has several times as many. */
export const wholeVolume: DumpVolume = {
	tunes: 22_000,
	tracks: 30_000,
	sets: 20_000,
	sessions: 2000,
	events: 8000,
};

/** The ids begin where those of the world have ended. */
const first = {
	tune: 200_000,
	setting: 1_000_000,
	recording: 20_000,
	set: 300_000,
	session: 40_000,
	event: 30_000,
};

/** No tune has more settings than there are ids from its first one to the next tune's. */
const settingsApart = 64;

const types: readonly TuneType[] = [
	...(['reel', 'reel', 'reel', 'reel', 'reel', 'jig', 'jig', 'jig', 'polka', 'hornpipe'] as const),
	...(['waltz', 'slip jig', 'slide', 'barndance', 'march', 'strathspey', 'mazurka'] as const),
	'three-two',
];

export const generatedDump = (volume: DumpVolume, seed: number): Dump => {
	const tune = (n: number) => {
		const random = seeded(seed * 7919 + n);
		const name = nameTune(random);
		return {
			n,
			id: first.tune + n,
			name,
			type: pick(random, types),
			composer: random() < 0.05 ? nameArtist(random) : '',
			// Few are in everybody's tunebook, half of them are in hardly any.
			tunebooks: Math.min(6000, Math.floor(12 * ((1 - random()) ** -0.9 - 1))),
			aliases: () => {
				const count = Math.floor(-1.77 * Math.log(1 - random()));
				return Array.from({ length: count }, () => aliasOf(random, name));
			},
		};
	};
	type GeneratedTune = ReturnType<typeof tune>;

	const settings = ({ n, type }: GeneratedTune) =>
		generatedSettings(seeded(seed * 7919 + n + 0.5e9), type)
			.slice(0, settingsApart)
			.map((setting, nth) => ({ ...setting, id: first.setting + n * settingsApart + nth }));

	function* tunes(): Generator<GeneratedTune> {
		for (let n = 0; n < volume.tunes; n++) {
			yield tune(n);
		}
	}

	/** Any of them, the first ones most of all. */
	const anyTune = (random: Random) => tune(Math.floor(random() ** 2 * volume.tunes));

	return {
		*tunes() {
			const random = seeded(seed + 11);
			for (const made of tunes()) {
				const { n, id, name, type, composer } = made;
				for (const setting of settings(made)) {
					yield {
						...{ tune_id: id, setting_id: setting.id, name, type, meter: meters[type] },
						...{ mode: setting.mode, abc: setting.abc, composer },
						date: stamp(0.9 * (n / volume.tunes) + 0.1 * random()),
						username: random() < 0.3 ? nameMember(random) : pick(random, usernames),
					};
				}
			}
		},
		*aliases() {
			for (const { id, name, aliases } of tunes()) {
				for (const alias of aliases()) {
					yield { tune_id: id, alias, name };
				}
			}
		},
		*recordings() {
			const random = seeded(seed + 12);
			for (let row = 0, id = first.recording; row < volume.tracks; id++) {
				const [artist, recording] = [nameArtist(random), nameTune(random)];
				const tracks = between(random, 8, 16);
				for (let track = 1; track <= tracks; track++) {
					const length = between(random, 1, 3);
					for (let number = 1; number <= length && row < volume.tracks; number++, row++) {
						const played = anyTune(random);
						const linked = random() < 0.9;
						const named = { tune: played.name, tune_id: linked ? played.id : '' };
						yield { id, artist, recording, track, number, ...named };
					}
				}
			}
		},
		*sets() {
			const random = seeded(seed + 13);
			for (let n = 0; n < volume.sets; n++) {
				const by = pick(random, members);
				const length = between(random, 2, 4);
				for (let order = 1; order <= length; order++) {
					const played = anyTune(random);
					const { id, mode, abc } = pick(random, settings(played));
					yield {
						...{ tuneset: first.set + n, date: stamp(n / volume.sets), member_id: by.id },
						...{ username: usernames[members.indexOf(by)] ?? '', settingorder: order },
						...{ name: played.name, tune_id: played.id, setting_id: id, type: played.type },
						...{ meter: meters[played.type], mode, abc },
					};
				}
			}
		},
		*sessions() {
			const random = seeded(seed + 14);
			for (let n = 0; n < volume.sessions; n++) {
				yield {
					...{ id: first.session + n, name: nameVenue(random), address: address(random) },
					...{ town: town(random), area: 'Tír na nÓg', country: 'Ireland', ...position(random) },
					date: stamp(n / volume.sessions),
				};
			}
		},
		*events() {
			const random = seeded(seed + 15);
			for (let n = 0; n < volume.events; n++) {
				yield {
					...{ id: first.event + n, event: nameEvent(random), venue: nameVenue(random) },
					...{ dtstart: stamp(n / volume.events), dtend: stamp((n + 0.2) / volume.events) },
					...{ address: address(random), town: town(random), area: 'Tír na nÓg' },
					...{ country: 'Ireland', ...(random() < 0.8 ? position(random) : nowhere) },
				};
			}
		},
		*tune_popularity() {
			for (const { id, name, tunebooks } of tunes()) {
				if (tunebooks >= popularFrom) {
					yield { name, tune_id: id, tunebooks };
				}
			}
		},
	};
};

const nowhere = { latitude: '', longitude: '' };

const usernames = members.map(({ name }) => name.replaceAll('&amp;', '&').replace('&#039;', "'"));
