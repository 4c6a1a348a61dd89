import { undoAll } from '../../scripts/ending.mjs';

/** Ends what a failing suite left open, which would keep mocha waiting. */
export const mochaHooks = {
	afterAll: undoAll,
};
