export type Child = Node | string | undefined;

/**
 * Makes an element. Strings become text nodes, so nothing that comes from the site can become markup;
 * `undefined` children are left out, which lets callers write `name !== '' ? el(…) : undefined`.
 */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children.filter(child => child !== undefined));
	return element;
};

export const button = (
	label: string,
	press: () => void,
	attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement => {
	const element = el('button', { type: 'button', ...attributes }, label);
	element.addEventListener('click', press);
	return element;
};

/**
 * A real link, so that it looks, reads and is focused like one, which asks the host instead of
 * navigating: the host alone decides what may be opened.
 */
export const link = (
	href: string,
	label: string | Node,
	follow: () => void,
	attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement => {
	const element = el('a', { href, ...attributes }, label);
	element.addEventListener('click', event => {
		event.preventDefault();
		// VS Code follows every link whose click reaches the window, prevented or not: it would open twice.
		event.stopPropagation();
		follow();
	});
	return element;
};

/** Focuses what is no control, and lets it be none again afterwards: a mere click shall not focus it. */
export const focusOn = (element: HTMLElement): void => {
	element.tabIndex = -1;
	element.addEventListener(
		'blur',
		() => {
			element.removeAttribute('tabindex');
		},
		{ once: true },
	);
	element.focus({ preventScroll: true });
};

/** Lets the browser answer the user before the next piece of work. */
export const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Lets the browser also show what has been done so far. */
export const nextFrame = async (): Promise<void> => {
	await new Promise(resolve => requestAnimationFrame(resolve));
	await nextTask();
};
