import { inflateSync } from 'node:zlib';

/** Something with a frame on a page of a PDF; from the top left corner, in points. */
interface Frame {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface PdfPage {
	readonly width: number;
	readonly height: number;
	/** Where drawings (`<svg>`) stand: one that goes on over the page has a frame on each. */
	readonly drawings: readonly Frame[];
	/** How many lines of a staff there are. */
	readonly staffLines: number;
}

/** Chromium's units are of a 300th of an inch; it says so at the beginning of each page. */
const point = 0.24;
const number = String.raw`(-?[\d.]+)`;
const clips = new RegExp(`^${number} ${number} ${number} ${number} re\nW\\*? n$`, 'gm');
/** A thin box from the left edge of a drawing. */
const staffLine = new RegExp(String.raw`^0 ${number} \d{3,}[\d.]* 0?\.\d+ re\nf$`, 'gm');

/** The pages of a PDF as Chromium prints it. Text is clipped to the margins, each drawing to its own frame. */
export function pdfPages(pdf: Buffer, margin: number): readonly PdfPage[] {
	// One byte is one character: streams are found by their places.
	const text = pdf.toString('latin1');
	const pages = text.matchAll(
		/\/Type \/Page\b(?!s)[^]*?\/MediaBox \[0 0 (\S+) (\S+)\][^]*?\/Contents (\d+) 0 R/g,
	);
	return [...pages].map(([, width = '', height = '', id = '']) => {
		const page = { width: Number(width), height: Number(height) };
		const content = streamOf(pdf, text, id);
		const frames = [...content.matchAll(clips)].map(([, ...numbers]): Frame => {
			const [left = 0, top = 0, width = 0, height = 0] = numbers.map(
				length => Number(length) * point,
			);
			return { left, top, right: left + width, bottom: top + height };
		});
		const isPage = ({ top, bottom }: Frame) =>
			Math.abs(top - margin) < 1 && Math.abs(bottom - (page.height - margin)) < 1;
		return {
			...page,
			drawings: frames.filter(frame => !isPage(frame)),
			staffLines: content.match(staffLine)?.length ?? 0,
		};
	});
}

function streamOf(pdf: Buffer, text: string, id: string): string {
	const head = new RegExp(String.raw`\n${id} 0 obj\n<<[^>]*/Length (\d+)>> stream\n`).exec(text);
	if (!head) throw new Error(`The PDF has no stream ${id}`);
	const start = head.index + head[0].length;
	return inflateSync(pdf.subarray(start, start + Number(head[1]))).toString('latin1');
}
