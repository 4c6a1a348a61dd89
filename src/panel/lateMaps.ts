import type { Maps, MapServices } from './maps.ts';
import type { MapView } from './mapView.ts';

/** The map, whose code is loaded when somebody first wants one. */
export interface LateMaps {
	show(map: MapView): Promise<void>;
	dispose(): void;
}

export function lateMaps(services: MapServices): LateMaps {
	let loaded: Maps | undefined;
	return {
		show: async map => {
			const { Maps } = await import('./maps.ts');
			loaded ??= new Maps(services);
			loaded.show(map);
		},
		dispose: () => loaded?.dispose(),
	};
}
