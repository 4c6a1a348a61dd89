/** The meter of each tune type on The Session; it sends no meter with a tune, its type implies it. */
const meters: Readonly<Record<string, string>> = {
	jig: '6/8',
	reel: '4/4',
	'slip jig': '9/8',
	hornpipe: '4/4',
	polka: '2/4',
	slide: '12/8',
	waltz: '3/4',
	barndance: '4/4',
	strathspey: '4/4',
	'three-two': '3/2',
	mazurka: '3/4',
	march: '4/4',
};

/** The types of tunes on The Session, the commonest first. */
export const knownTypes: readonly string[] = Object.keys(meters);

/** For ABC's `M:` field; `none` for a type we don't know, so that no bar is called wrong. */
export function meterOf(type: string): string {
	return meters[type.toLowerCase()] ?? 'none';
}
