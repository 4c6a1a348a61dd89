import * as l10n from '@vscode/l10n';
import type { SettingView } from '../../src/panel/protocol.ts';

/** What stands where a key would: `''` where nobody knows it, and words where there is none. */
export const keyName = (key: string): string => (key === 'none' ? l10n.t('no key') : key);

/** `Setting 3`. */
export const called = ({ ordinal }: SettingView): string => l10n.t('Setting {0}', ordinal);

/** `Setting 3, E dorian`: the name that tests, screen readers and the contents list know a setting by. */
export const settingName = (setting: SettingView): string =>
	setting.key === ''
		? called(setting)
		: l10n.t('Setting {0}, {1}', setting.ordinal, keyName(setting.key));
