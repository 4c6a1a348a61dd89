/**
 * In every Markdown preview: loads what draws and plays music once there is a fence with some, and nothing
 * before. The preview's content security policy lets scripts in by a nonce, which this one hands on with
 * `import()`.
 */
const script = document.currentScript;
const address = script instanceof HTMLScriptElement ? script.src : '';

const look = (): void => {
	if (document.querySelector('the-session-abc') === null) return;
	watch.disconnect();
	removeEventListener('vscode.markdown.updateContent', look);
	// The second needs the first, which is most of it: a browser would find that out only once it has the second.
	for (const file of ['engraver.js', 'fences.js']) void import(new URL(file, address).href);
};

// The preview puts its document into the body when that has been read, and another one in its place when a
// link is followed; what is edited is told of by an event.
const watch = new MutationObserver(look);
watch.observe(document.body, { childList: true });
addEventListener('vscode.markdown.updateContent', look);
look();

export {};
