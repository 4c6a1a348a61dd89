// npm test: every check there is. See test.ts.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('test.ts');
