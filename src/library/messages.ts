import type { ParamsOf, Path } from '../api/endpoints.ts';
import type { Question, Questions } from './answers/questions.ts';
import { DumpProblem } from './dump/problem.ts';
import type { DumpProblemDetails, DumpProblemKind } from './dump/problem.ts';
import type { BuildProgress } from './store/build.ts';
import type { Manifest, Origin } from './store/manifest.ts';
import { LibraryProblem } from './store/problem.ts';
import type { LibraryProblemKind } from './store/problem.ts';

/**
 * What a thread is started for: to answer from the library or from the user's own files, until it is ended, or
 * to build a library, and then it ends.
 */
export type Task =
	| { readonly type: 'answer'; readonly root: string }
	| { readonly type: 'own' }
	| {
			readonly type: 'build';
			readonly root: string;
			readonly dump: string;
			readonly origin: Origin;
	  };

/** To a thread that answers. */
export type ToAnswering =
	| {
			readonly type: 'get';
			readonly id: number;
			readonly path: Path;
			readonly params: ParamsOf<Path>;
	  }
	| {
			readonly type: 'ask';
			readonly id: number;
			readonly question: Question;
			readonly params: Questions[Question]['params'];
	  }
	| Forget;

/** Nobody wants that answer any more. */
export interface Forget {
	readonly type: 'forget';
	readonly id: number;
}

/** From a thread that answers. */
export type Reply =
	| { readonly id: number; readonly answer: unknown }
	| { readonly id: number; readonly problem: SentProblem };

/** To a thread that builds: to give it up. */
export type ToBuilding = 'stop';

export type FromBuilding =
	| { readonly progress: BuildProgress }
	| { readonly manifest: Manifest }
	| { readonly problem: SentProblem };

/** A failure as it goes from one thread to another: there classes are lost. */
export type SentProblem =
	| { readonly of: 'library'; readonly kind: LibraryProblemKind; readonly message: string }
	| {
			readonly of: 'dump';
			readonly kind: DumpProblemKind;
			readonly message: string;
			readonly details: DumpProblemDetails;
	  };

export function sent(error: unknown): SentProblem {
	if (error instanceof DumpProblem) {
		const { kind, message, file, status, columns, counts, of, written } = error;
		return { of: 'dump', kind, message, details: { file, status, columns, counts, of, written } };
	}
	if (error instanceof LibraryProblem) {
		return { of: 'library', kind: error.kind, message: error.message };
	}
	// A mistake of ours: for the log, with the place.
	const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return { of: 'library', kind: 'stopped', message };
}

export function received(problem: SentProblem): Error {
	return problem.of === 'dump'
		? new DumpProblem(problem.kind, problem.message, problem.details)
		: new LibraryProblem(problem.kind, problem.message);
}
