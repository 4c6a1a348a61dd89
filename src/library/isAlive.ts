/** Whether there is a process of this number. */
export function isAlive(pid: number): boolean {
	if (!(pid > 0)) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It is somebody else's.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
