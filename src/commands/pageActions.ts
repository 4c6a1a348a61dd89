import * as vscode from 'vscode';
import type { LastEditor } from '../editor/lastEditor.ts';
import type { PageActions } from '../kinds/page.ts';
import type { LateMelodyPage } from '../melodies/lateMelodyPage.ts';
import type { LateMaps } from '../panel/lateMaps.ts';

/** Everything that can be done from a page; the code for it is loaded when it is first asked for. */
export function createPageActions(
	editor: LastEditor,
	maps: LateMaps,
	melody: LateMelodyPage,
	context: vscode.ExtensionContext,
): PageActions {
	const setting = () => import('../editor/settingActions.ts');
	const talk = () => import('../editor/commentActions.ts');
	const whole = () => import('../editor/setActions.ts');
	return {
		insert: async (...args) => (await setting()).insertSetting(editor, ...args),
		copy: async (...args) => (await setting()).copySetting(...args),
		openDocument: async (...args) => (await setting()).openSetting(...args),
		openInWords: async (...args) => (await setting()).openInWords(...args),
		compareTexts: async (...args) => (await setting()).compareSettings(...args),
		tunesLike: async (...args) => (await import('./tunesLike.ts')).tunesLike(melody, ...args),
		insertSet: async set => (await whole()).insertSet(editor, set),
		copySet: async set => (await whole()).copySet(set),
		insertFromComment: async (...args) => (await talk()).insertFromComment(editor, ...args),
		copyFromComment: async (...args) => (await talk()).copyFromComment(...args),
		takeAway: async (...args) => (await import('./takeAway.ts')).takeAway(context, ...args),
		copyLink: async url => {
			await vscode.env.clipboard.writeText(url);
			return vscode.l10n.t('Link copied');
		},
		saveCalendar: async ({ fileName, text, allDay, unread }) => {
			const { saveFile } = await import('../host/saveFile.ts');
			const calendar = { [vscode.l10n.t('Calendar')]: ['ics'] };
			const uri = await saveFile(fileName, text, calendar);
			if (!uri) return '';
			return [
				vscode.l10n.t('Saved to {0}.', uri.path.split('/').at(-1) ?? ''),
				allDay
					? vscode.l10n.t('The Session gives no times: it takes the whole day.')
					: vscode.l10n.t('Its times are those of the place: The Session gives no time zone.'),
				...unread.map(line => vscode.l10n.t('“{0}” was left out: it names no day.', line)),
			].join(' ');
		},
		showOnMap: async (title, entries) => {
			const { mapView } = await import('./mapView.ts');
			await maps.show(mapView(title, entries));
			return '';
		},
	};
}
