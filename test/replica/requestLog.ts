export interface LoggedRequest {
	readonly method: string;
	/** Path and query, as sent. */
	readonly url: string;
	readonly userAgent: string;
	/** Milliseconds since 1970. */
	readonly start: number;
	/** When the answer was sent or the connection was lost; absent while it is under way. */
	end?: number;
	/** The answer's status; absent when there was none. */
	status?: number;
	/** True when the other side hung up before the answer was whole. */
	aborted?: boolean;
}

/** Every request to the API, and how many were under way at once. */
export class RequestLog {
	readonly #all: LoggedRequest[] = [];
	#underWay = 0;
	#maxConcurrent = 0;

	get all(): readonly LoggedRequest[] {
		return this.#all;
	}

	get maxConcurrent(): number {
		return this.#maxConcurrent;
	}

	begin(request: Pick<LoggedRequest, 'method' | 'url' | 'userAgent'>): LoggedRequest {
		const logged = { ...request, start: Date.now() };
		this.#all.push(logged);
		this.#underWay++;
		this.#maxConcurrent = Math.max(this.#maxConcurrent, this.#underWay);
		return logged;
	}

	end(logged: LoggedRequest, how: Pick<LoggedRequest, 'status' | 'aborted'>): void {
		Object.assign(logged, how, { end: Date.now() });
		this.#underWay--;
	}

	/** Forgets what is over; what is under way still counts. */
	clear(): void {
		this.#all.length = 0;
		this.#maxConcurrent = this.#underWay;
	}
}
