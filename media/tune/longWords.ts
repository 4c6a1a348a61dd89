/** Numbers of endings and chord symbols are shorter, and need not be measured. */
const short = 6;

/**
 * Moves words over the staff that would end beyond its right edge, where the page cuts them off, to the
 * left, as far as there is room. The staff is in the document.
 */
export const keepInside = (svg: SVGSVGElement): void => {
	const { width } = svg.viewBox.baseVal;
	for (const text of svg.querySelectorAll('text')) {
		if (text.textContent.length <= short) continue;
		const { x, width: length } = text.getBBox();
		const beyond = Math.min(x + length - width, x);
		if (beyond > 0) text.setAttribute('transform', `translate(${-Math.ceil(beyond)} 0)`);
	}
};
