/**
 * Tells the buttons of an article from those of its sixty neighbours, which have the same names: each is
 * described by the heading that has this id.
 */
export const describe = (article: HTMLElement, headingId: string): void => {
	for (const control of article.querySelectorAll('button, summary')) {
		control.setAttribute('aria-describedby', headingId);
	}
};
