/** The space that a piece of text takes, in pixels. */
export interface Extent {
	height: number;
	/** The right edge of its widest word. */
	right: number;
}

/** The size classes of picture.css, from the largest to the one that cuts off text without room. */
export const SIZES = ['size-0', 'size-1', 'size-2', 'size-3', 'size-4', 'size-5', 'size-6', 'size-7', 'size-8'] as const;
export type Size = (typeof SIZES)[number];

const LAST: Size = 'size-8';
/** Half a pixel is no overflow. */
const TOLERANCE = 0.5;

/**
 * The largest size in which a text fits without breaking a word, else the last, which fits any text.
 * @param extentIn the space that the text takes in a size, with whole words
 */
export async function fittingSize(room: { width: number; height: number }, extentIn: (size: Size) => Promise<Extent>): Promise<Size> {
	for (const size of SIZES) {
		if (size === LAST) break;
		const { height, right } = await extentIn(size);
		if (height <= room.height + TOLERANCE && right <= room.width + TOLERANCE) return size;
	}
	return LAST;
}
