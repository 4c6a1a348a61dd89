/**
 * The type of what our trees let be dragged, beside its address: which tunes, settings and sets, as a JSON list of
 * objects with `tuneId` and perhaps `settingId`, or with `memberId` and `setId`.
 */
export const draggedType = 'application/vnd.the-session.music';
