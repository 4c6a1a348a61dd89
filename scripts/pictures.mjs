// The way in of `npm run pictures`, on whatever Node the machine has.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('../test/pictures/run.ts');
