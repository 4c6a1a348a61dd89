import type { MapServices, Maps } from './maps.ts';
import type { MapView } from './mapView.ts';

/** The map, whose code is loaded when somebody first wants one. */
export interface LateMaps {
	show(map: MapView): Promise<void>;
	dispose(): void;
}

export function lateMaps(services: MapServices): LateMaps {
	let loading: Promise<Maps> | undefined;
	return {
		show: async map => {
			loading ??= import('./maps.ts').then(code => new code.Maps(services));
			(await loading).show(map);
		},
		dispose: () => void loading?.then(maps => maps.dispose()),
	};
}
