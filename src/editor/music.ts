import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { Refusal } from '../host/report.ts';
import type { MusicAddress } from '../query/draggedMusic.ts';
import { settingOf } from '../query/settingText.ts';
import type { Piece } from './piece.ts';
import { setPiece, settingPiece } from './pieces.ts';

/** Asks for what stands at an address. Throws a Refusal where there is nothing to insert, and what asking throws. */
export async function pieceAt(
	api: SessionApi,
	address: MusicAddress,
	signal: AbortSignal,
): Promise<Piece> {
	if ('setId' in address) {
		const { memberId, setId } = address;
		return setPiece(await api.get('/members/ID/sets/SETID', { id: memberId, setId }, signal));
	}
	const { tuneId, settingId } = address;
	const tune = await api.get('/tunes/ID', { id: tuneId }, signal);
	const setting = settingOf(tune, settingId);
	if (setting) return settingPiece(tune, setting);
	throw new Refusal(vscode.l10n.t('“{0}” has no such setting, or none at all yet.', tune.name));
}
