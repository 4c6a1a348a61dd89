/**
 * The text of a file: UTF-8, UTF-16 where it begins with the mark for that, or what older programs wrote (ABC is
 * older than UTF-8 is usual). Undefined for what is no text.
 */
export function textOf(content: string | Uint8Array): string | undefined {
	if (typeof content === 'string') return content;
	const [first, second] = content;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
	if (content.includes(0)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(content);
	} catch {
		return new TextDecoder('windows-1252').decode(content);
	}
}
