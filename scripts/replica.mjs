// The way in of `npm run replica`, on whatever Node the machine has.
import { bootstrap } from './bootstrap.mjs';

await bootstrap('../test/replica/main.ts');
