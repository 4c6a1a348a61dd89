import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import type { Entry } from '../query/query.ts';
import type { FixedNode } from '../tree/model.ts';
import { parseTuneAddress } from '../query/sessionUrl.ts';

/**
 * Reads what a command was called with. It may come from a tree (a node), a keybinding or another
 * extension (an object, an address, a number) or from the palette (nothing).
 */

/** The entry of a tree node; undefined for anything else. */
export function entryOf(argument: unknown): Entry | undefined {
	if (!isRecord(argument) || argument['type'] !== 'entry' || !isRecord(argument['entry'])) {
		return undefined;
	}
	return argument['entry'] as unknown as Entry;
}

/** The list that a tree node stands for; undefined for anything else. */
export function listNodeOf(argument: unknown): FixedNode | undefined {
	if (!isRecord(argument) || argument['type'] !== 'fixed') return undefined;
	return typeof argument['list'] === 'string' ? (argument as unknown as FixedNode) : undefined;
}

/** The address of that list, without the site. */
export function listPathOf(argument: unknown): string | undefined {
	return listNodeOf(argument)?.list;
}

export interface SettingAddress {
	readonly tuneId: number;
	readonly settingId?: number;
}

/** Which tune, and which of its settings if one was named. Throws a Refusal at what can't be one. */
export function settingAddressOf(argument: unknown): SettingAddress | undefined {
	if (argument === undefined || argument === null) return undefined;
	const fields = entryOf(argument) ?? argument;
	// The editor's own menu passes the file it stands in: nothing that names a tune.
	if (isRecord(fields) && !('tuneId' in fields)) return undefined;
	const { tuneId, settingId } = isRecord(fields)
		? fields
		: { tuneId: fields, settingId: undefined };
	const address = parseTuneAddress(tuneId);
	if (!address) {
		throw new Refusal(
			vscode.l10n.t('That is no tune: give its number or its address on The Session.'),
		);
	}
	const setting = Number.isSafeInteger(settingId) ? (settingId as number) : address.settingId;
	return { tuneId: address.id, ...(setting !== undefined && { settingId: setting }) };
}

/** The style that an argument object names, whatever it may be. */
export function styleOf(argument: unknown): unknown {
	return isRecord(argument) ? argument['style'] : undefined;
}

/** Settings that an argument object names, as numbers. */
export function settingIdsOf(argument: unknown): readonly number[] {
	const { settingIds } = isRecord(argument) ? argument : {};
	if (!Array.isArray(settingIds)) return [];
	return settingIds.filter((id): id is number => Number.isSafeInteger(id));
}

/** A text and a number that an argument object may hold, and whether anything is to be shown. */
export function searchArguments(argument: unknown) {
	const { query, near, radius, show } = isRecord(argument) ? argument : {};
	return {
		query: typeof query === 'string' ? query : '',
		near: typeof near === 'string' ? near : undefined,
		radius: typeof radius === 'number' ? radius : undefined,
		show: show !== false,
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
