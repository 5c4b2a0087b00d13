/** A box in the units of a drawing. */
interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The slanted lines that fill a box, as SVG path data that stays inside it. @param pitch from one line to the next, along an edge */
export function hatchPath({ x, y, width, height }: Box, pitch: number): string {
	const lines: string[] = [];
	for (let start = x - height + pitch / 2; start < x + width; start += pitch) {
		const left = Math.max(start, x);
		const right = Math.min(start + height, x + width);
		if (right - left > 0.5)
			lines.push(`M${round(left)} ${round(y + height - (left - start))}L${round(right)} ${round(y + height - (right - start))}`);
	}
	return lines.join('');
}

/** Stripes of two pixels and as wide gaps, along one direction of a box. @param first where the first stripe begins */
export function stripePath({ x, y, width, height }: Box, across: 'rows' | 'columns', first: number): string {
	const length = across === 'rows' ? height : width;
	const stripes: string[] = [];
	for (let at = first; at < length; at += 4) {
		const size = Math.min(2, length - at);
		stripes.push(across === 'rows' ? boxPath({ x, y: y + at, width, height: size }) : boxPath({ x: x + at, y, width: size, height }));
	}
	return stripes.join('');
}

/** A box as SVG path data. */
export function boxPath({ x, y, width, height }: Box): string {
	return `M${x} ${y}h${width}v${height}h-${width}z`;
}

/** The outline of a box, a pixel wide and wholly inside it, as SVG path data. */
export function edgePath({ x, y, width, height }: Box): string {
	return boxPath({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 });
}

function round(number: number): string {
	return String(Math.round(number * 100) / 100);
}
