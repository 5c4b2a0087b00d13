/** What a piece of text takes, in pixels. */
export interface Extent {
	height: number;
	/** How far its widest word reaches. */
	right: number;
}

/** The size classes of picture.css, from the largest to the one that cuts off what has no room. */
export const SIZES = ['size-0', 'size-1', 'size-2', 'size-3', 'size-4', 'size-5', 'size-6', 'size-7', 'size-8'] as const;
export type Size = (typeof SIZES)[number];

const LAST: Size = 'size-8';
/** Half a pixel is no overflow. */
const TOLERANCE = 0.5;

/**
 * The largest size in which a text fits its room without breaking a word; the last, which fits any text, if none does.
 * @param extentIn what the text takes in a size, its words left whole
 */
export async function fittingSize(room: { width: number; height: number }, extentIn: (size: Size) => Promise<Extent>): Promise<Size> {
	for (const size of SIZES) {
		if (size === LAST) break;
		const { height, right } = await extentIn(size);
		if (height <= room.height + TOLERANCE && right <= room.width + TOLERANCE) return size;
	}
	return LAST;
}
