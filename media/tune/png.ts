/** How much finer than a screen of old: what is pasted into a document is printed, too. */
const fineness = 2.5;
/** No browser makes a canvas higher than this, in pixels. */
const highest = 16_000;

/** An SVG file as a PNG, on white. Rejects where the browser makes none. */
export const pngOf = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		const scale = Math.min(fineness, highest / image.height);
		canvas.width = Math.round(image.width * scale);
		canvas.height = Math.round(image.height * scale);
		const context = canvas.getContext('2d');
		if (context === null) throw new Error('No canvas');
		context.fillStyle = '#fff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
		if (blob === null) throw new Error('No PNG');
		return new Uint8Array(await blob.arrayBuffer());
	} finally {
		URL.revokeObjectURL(address);
	}
};
