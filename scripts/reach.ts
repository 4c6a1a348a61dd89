/**
 * Whether a site answers, whatever it says but that it is broken. Asks for the headers alone.
 * @param patience in milliseconds
 */
export async function isReachable(url: string, patience = 5000): Promise<boolean> {
	const signal = AbortSignal.timeout(patience);
	return fetch(url, { method: 'HEAD', signal }).then(
		response => response.status < 500,
		() => false,
	);
}
