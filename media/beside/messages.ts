import * as v from 'valibot';
import type { Place } from '../../src/abc/places.ts';
import type { PreviewTune, ToPreviewPage } from '../../src/panel/previewView.ts';
import type { Shape } from '../page/messages.ts';
import { announcement, failure, hello, hush, id, player, text } from '../page/messages.ts';

const place: Shape<Place> = v.object({ line: id, character: id });

const cursor = v.nullable(place);

const tune: Shape<PreviewTune> = v.pipe(
	v.object({
		...{ id, name: text, type: text, key: text, composer: text },
		lines: v.array(text),
		places: v.array(v.nullable(place)),
	}),
	v.check(({ lines, places }) => lines.length === places.length, 'a place for each line'),
);

/** Every message there is for this page. */
export const shapes: ReadonlyMap<string, Shape<ToPreviewPage>> = new Map<
	string,
	Shape<ToPreviewPage>
>([
	['hello', hello],
	['announce', announcement],
	['failed', failure],
	['hush', hush],
	['tune', v.object({ type: v.literal('tune'), tune, cursor, player, tablature: text })],
	['cursor', v.object({ type: v.literal('cursor'), cursor })],
	['nothing', v.object({ type: v.literal('nothing'), message: text })],
	['remark', v.object({ type: v.literal('remark'), message: text })],
	['play', v.object({ type: v.literal('play') })],
]);
