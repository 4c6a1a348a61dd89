// The way in of `npm run bench`, on whatever Node the machine has.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('../test/bench/run.ts');
