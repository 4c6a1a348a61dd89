import type { Child } from './dom.ts';
import { link } from './dom.ts';
import type { Host } from './host.ts';

/** A link that the host opens in the browser; whatever is no http or https address stays text. */
export const webLink = (url: string, label: string | Node, host: Host): Child => {
	const parsed = URL.parse(url);
	if (parsed === null || !/^https?:$/.test(parsed.protocol)) return label;
	return link(parsed.href, label, () => host.post({ type: 'openLink', url: parsed.href }));
};
