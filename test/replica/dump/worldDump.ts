/** The dump of what the replica's API answers with: the same things under the same ids. */

import { meters } from '../records.ts';
import type { Position, Whereabouts, World } from '../records.ts';
import type { Dump } from './columns.ts';

/** Only tunes in as many tunebooks are told of as popular. */
export const popularFrom = 10;

export const worldDump = (world: World): Dump => ({
	*tunes() {
		for (const { id, name, type, composer = '', settings } of world.tunes.values()) {
			for (const setting of settings) {
				yield {
					tune_id: id,
					setting_id: setting.id,
					name: plain(name),
					...{ type, meter: meters[type], mode: setting.key, abc: lines(setting.abc) },
					date: setting.date,
					username: plain(setting.by?.name ?? ''),
					composer: plain(composer),
				};
			}
		}
	},
	*aliases() {
		for (const { id, name, aliases } of world.tunes.values()) {
			for (const alias of aliases) {
				yield { tune_id: id, alias: plain(alias), name: plain(name) };
			}
		}
	},
	*recordings() {
		for (const { id, name, artist, tracks } of world.recordings.values()) {
			for (const [track, tunes] of tracks.entries()) {
				for (const [number, tune] of tunes.entries()) {
					yield {
						id,
						artist: plain(artist.name),
						recording: plain(name),
						track: track + 1,
						number: number + 1,
						tune: plain(tune.name),
						tune_id: tune.tuneId ?? '',
					};
				}
			}
		}
	},
	*sets() {
		for (const { id, by, date, played } of world.sets) {
			for (const [order, { tune, setting }] of played.entries()) {
				yield {
					...{ tuneset: id, date, member_id: by.id, username: plain(by.name) },
					settingorder: order + 1,
					...{ name: plain(tune.name), tune_id: tune.id, setting_id: setting.id },
					...{ type: tune.type, meter: meters[tune.type], mode: setting.key },
					abc: lines(setting.abc),
				};
			}
		}
	},
	*sessions() {
		for (const session of world.sessions.values()) {
			const { id, venue, date } = session;
			yield { id, name: plain(venue?.name ?? ''), address: '', date, ...where(session) };
		}
	},
	*events() {
		for (const event of world.events.values()) {
			const { id, name, dtstart, dtend, venue } = event;
			yield {
				...{ id, event: plain(name), dtstart, dtend, venue: plain(venue?.name ?? '') },
				address: '',
				...where(event),
			};
		}
	},
	*tune_popularity() {
		for (const { id, name, tunebooks } of world.tunes.values()) {
			if (tunebooks >= popularFrom) {
				yield { name: plain(name), tune_id: id, tunebooks };
			}
		}
	},
});

const where = ({ town, area, country, latitude, longitude }: Whereabouts & Position) => ({
	town: plain(town?.name ?? ''),
	area: plain(area?.name ?? ''),
	country: plain(country?.name ?? ''),
	latitude: latitude ?? '',
	longitude: longitude ?? '',
});

/** The dump has no entities in it. */
const plain = (text: string): string =>
	text
		.replace(/&#0*(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

/** A body with real line ends where the API has a bang before a space; a `!decoration!` stays one. */
export const lines = (abc: string): string =>
	abc.replace(/![^\s!|]+!|!(?:[ \t]+|$)/g, piece => (piece.trim() === '!' ? '\r\n' : piece));
