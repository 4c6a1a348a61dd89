import * as vscode from 'vscode';
import { kmPerMile } from '../query/distance.ts';
import { settings } from './settings.ts';

/** `12 km` or `7.5 mi`: in the unit the user has chosen, with a decimal below ten. */
export function distanceInWords(km: number): string {
	const unit = settings.nearbyUnit();
	const length = unit === 'mile' ? km / kmPerMile : km;
	// Next door, as far as anybody can tell from two places on a map.
	if (length < 0.05) return vscode.l10n.t('right here');
	return new Intl.NumberFormat(vscode.env.language, {
		style: 'unit',
		unit: unit === 'mile' ? 'mile' : 'kilometer',
		maximumFractionDigits: length < 10 ? 1 : 0,
	}).format(length);
}
