// npm start: a real VS Code with the packed extension in it. See start.ts.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('start.ts');
