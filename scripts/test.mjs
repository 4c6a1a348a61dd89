// npm test: every check there is. See test.ts.
import { bootstrap } from './bootstrap.mjs';

if (!(await bootstrap('test.ts'))) console.log('0 passed, 1 failed');
