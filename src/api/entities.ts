import type { decodeHTMLStrict } from 'entities/decode';

/** Loaded with the first answer that needs it: its table takes longer to unpack than the answer to read. */
let decoder: typeof decodeHTMLStrict | undefined;

/** Makes {@link decodeEntities} ready for an answer, which is still JSON. */
export const prepareEntities = async (json: string): Promise<void> => {
	if (!/&|\\u0026/i.test(json)) return;
	decoder ??= (await import('entities/decode')).decodeHTMLStrict;
};

/** Decodes the entities that end in `;`, exactly once: a bare `&` in a name stays as it is. */
export const decodeEntities = (text: string): string => decoder?.(text) ?? text;
