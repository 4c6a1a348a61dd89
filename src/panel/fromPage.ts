import type { FromPage, PageState } from './protocol.ts';

/**
 * What a page sent, or undefined when it is nothing a page of ours would send. A page shows what came
 * from the network, so it is not believed: it may name numbers and links, never a command or a path.
 */
export function parseFromPage(message: unknown): FromPage | undefined {
	if (typeof message !== 'object' || message === null) return undefined;
	const fields = message as Record<string, unknown>;
	const { type, settingId, commentId, url, contact, message: text } = fields;
	switch (type) {
		case 'ready':
		case 'retry':
		case 'showLog':
		case 'openInBrowser':
		case 'copyLink':
			return { type };
		case 'openLink':
			return isHttpUrl(url) ? { type, url } : undefined;
		case 'copyCommentLink':
			return isId(commentId) ? { type, commentId } : undefined;
		case 'openContact':
			return contact === 'telephone' || contact === 'email' ? { type, contact } : undefined;
		case 'at':
		case 'insert':
		case 'copy':
		case 'openDocument':
		case 'copySettingLink':
			return isId(settingId) ? { type, settingId } : undefined;
		case 'log':
			return typeof text === 'string' ? { type, message: text.slice(0, 2000) } : undefined;
		default:
			return undefined;
	}
}

/** What a page remembered before a reload, or undefined when it can't be used. */
export function parsePageState(state: unknown): PageState | undefined {
	if (typeof state !== 'object' || state === null) return undefined;
	const { version, id, settingId, commentId } = state as Record<string, unknown>;
	if (version !== 1 || !isId(id)) return undefined;
	return {
		version,
		id,
		...(isId(settingId) && { settingId }),
		...(isId(commentId) && { commentId }),
	};
}

function isId(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Only http and https leave the editor, and only in a form that `URL` can read. */
export function isHttpUrl(value: unknown): value is string {
	if (typeof value !== 'string' || value.length > 2000) return false;
	return /^https?:\/\//i.test(value) && URL.canParse(value);
}
