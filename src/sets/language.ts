/** The language of lists of sets, as the manifest names it. */
export const language = 'thesession-set';
