/** The bundler puts the file into the script as it is, see `main.ts`. */
declare module 'world-atlas/countries-50m.json' {
	const text: string;
	export default text;
}
