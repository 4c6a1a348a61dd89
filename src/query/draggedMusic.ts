/** Which setting, or which set. */
export type MusicAddress =
	| { readonly tuneId: number; readonly settingId?: number | undefined }
	| { readonly memberId: number; readonly setId: number };

/** A drag may come from anywhere: only numbers are taken from it. None where some of it is no music. */
export function musicIn(text: string): readonly MusicAddress[] {
	const parsed = parse(text);
	if (!Array.isArray(parsed)) return [];
	const addresses = parsed.flatMap((one: unknown): MusicAddress[] => {
		if (typeof one !== 'object' || one === null) return [];
		const { tuneId, settingId, memberId, setId } = one as Record<string, unknown>;
		if (isId(memberId) && isId(setId)) return [{ memberId, setId }];
		return isId(tuneId) ? [{ tuneId, ...(isId(settingId) && { settingId }) }] : [];
	});
	return addresses.length === parsed.length ? addresses : [];
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isId(value: unknown): value is number {
	return Number.isSafeInteger(value);
}
