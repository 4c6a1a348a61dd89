import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (CONTRIBUTING.md draws it). Each folder names the folders it may reach into;
 * everything of ours that is not named is refused.
 * @type {Record<string, readonly string[]>}
 */
const house = {
	api: [],
	abc: [],
	incipit: ['abc'],
	query: ['api', 'abc'],
	calendar: ['api'],
	markdown: ['offline', 'library', 'panel', 'host', 'query', 'api', 'abc'],
	// Of the calendar how files are named, of the pages how text is escaped.
	tunebook: ['calendar', 'panel', 'query', 'api', 'abc'],
	// Of the API only types: what it answers and how the host fetches.
	library: ['query', 'api', 'abc'],
	host: ['query', 'api', 'abc'],
	// Of the pages only what is said to them: types.
	offline: ['library', 'host', 'query', 'api', 'abc'],
	own: ['library', 'host', 'api', 'abc'],
	pull: ['tunebook', 'kinds', 'calendar', 'panel', 'query', 'host', 'api', 'abc'],
	kinds: ['panel', 'calendar', 'query', 'host', 'api', 'abc'],
	// Of the texts how names are compared, of the pages how text is escaped.
	sets: ['inText', 'offline', 'library', 'panel', 'query', 'host', 'api', 'abc'],
	tree: ['sets', 'offline', 'library', 'kinds', 'query', 'host', 'api', 'abc'],
	search: ['kinds', 'query', 'host', 'api', 'abc'],
	editor: ['sets', 'query', 'host', 'api', 'abc'],
	inText: ['offline', 'library', 'kinds', 'panel', 'incipit', 'query', 'host', 'api', 'abc'],
	panel: ['kinds', 'query', 'host', 'api', 'abc'],
	written: ['offline', 'library', 'panel', 'query', 'host', 'api', 'abc'],
	preview: ['written', 'panel', 'query', 'host', 'api', 'abc'],
	melodies: ['own', 'offline', 'library', 'search', 'panel', 'query', 'host', 'api', 'abc'],
	commands: [
		'sets',
		'preview',
		'written',
		'melodies',
		'pull',
		'tunebook',
		'incipit',
		'offline',
		'own',
		'library',
		'search',
		'tree',
		'editor',
		'inText',
		'panel',
		'kinds',
		'calendar',
		'query',
		'host',
		'api',
		'abc',
	],
};

/** Modules inside those folders that stay free of VS Code, so that they run and are tested anywhere. */
const pure = [
	'src/api/**',
	'src/abc/**',
	'src/incipit/**',
	'src/query/**',
	'src/calendar/**',
	'src/markdown/{markdownIt,fences,links,card}.ts',
	'src/tunebook/**',
	'src/library/**',
	'src/tree/{model,arrangement,arranged}.ts',
	'src/panel/{html,protocol,pageState,itemView,mapView,melodyView,previewView,fromPage,numbers,taken,printPage}.ts',
	'src/search/{live,finds}.ts',
	'src/sets/{line,list,flow,moved,cribPage}.ts',
	'src/melodies/finds.ts',
	'src/offline/{due,siteOrLibrary}.ts',
	'src/preview/shown.ts',
	'src/editor/{placing,surroundings,styles,template,escapes,filled,written,piece,reference}.ts',
	'src/inText/{titles,memory,markdown}.ts',
];

const folders = Object.keys(house);
const noVscode = { name: 'vscode', message: 'This layer is pure: no VS Code in it.' };
const noUndici = { name: 'undici', message: 'Only src/api may import undici.' };

/** @type {import('eslint').Linter.Config[]} */
const walls = folders.map(folder => ({
	files: [`src/${folder}/**/*.ts`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				paths: folder === 'api' ? [] : [noUndici],
				patterns: folders
					.filter(other => other !== folder && !house[folder]?.includes(other))
					.map(other => ({
						group: [`../${other}/**`, `../../${other}/**`],
						message: `src/${folder} may not import src/${other}.`,
					})),
			},
		],
	},
}));

export default defineConfig(
	{ ignores: ['dist/', 'out/', 'artefacts/', '.vscode-test/', 'node_modules/'] },
	...tseslint.configs.strictTypeChecked,
	...tseslint.configs.stylisticTypeChecked,
	{
		languageOptions: {
			parserOptions: {
				project: ['src', 'media', 'test', 'scripts'].map(folder => `./${folder}/tsconfig.json`),
				tsconfigRootDir: import.meta.dirname,
			},
		},
		rules: {
			eqeqeq: 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// Where a text is `''` when unknown, `||` says what `??` would not.
			'@typescript-eslint/prefer-nullish-coalescing': [
				'error',
				{ ignorePrimitives: { string: true } },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	...walls,
	{
		files: pure,
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [noVscode] }] },
	},
	{
		files: ['media/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [
								'../../src/*/*',
								'!../../src/panel/protocol.ts',
								'!../../src/panel/pageState.ts',
								'!../../src/panel/itemView.ts',
								'!../../src/panel/mapView.ts',
								'!../../src/panel/melodyView.ts',
								'!../../src/panel/previewView.ts',
								'!../../src/abc/*',
							],
							message: 'A page knows the protocol and the ABC modules, nothing else of the host.',
						},
					],
				},
			],
		},
	},
	{ files: ['**/*.cjs'], ...tseslint.configs.disableTypeChecked },
	// mocha's suites and tests are calls whose promises mocha awaits.
	{ files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
);
