/** Fewest letters of a word that may have one typing error, and of one that may have two. */
const [ONE_SLIP, TWO_SLIPS] = [4, 8];
/** Fewest letters of a word to be compared with the beginnings of names, or to have an error in its first letter. */
const SURE = 6;

/**
 * The number of typing errors between a word and another, or the beginning of the other if the word is long enough: a letter too many,
 * missing, wrong, or two swapped. This is the optimal string alignment distance.
 * @returns Infinity if there are more than a word of this length may have
 */
export function slipsBetween(word: string, other: string): number {
	const most = word.length < ONE_SLIP ? 0 : word.length < TWO_SLIPS ? 1 : 2;
	const beginning = word.length >= SURE;
	const difference = other.length - word.length;
	if (most === 0 || difference < -most || (!beginning && (difference > most || !other.startsWith(word.charAt(0))))) return Infinity;
	const columns = Math.min(other.length, word.length + most);
	let beforeLast: number[] = [];
	let last = Array.from({ length: columns + 1 }, (_, column) => column);
	for (let row = 1; row <= word.length; row++) {
		const line = [row];
		for (let column = 1; column <= columns; column++) {
			const change = (last[column - 1] ?? 0) + Number(word[row - 1] !== other[column - 1]);
			const swapped = row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
			const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
			line.push(Math.min(change, swap, (last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
		}
		if (Math.min(...line) > most) return Infinity;
		[beforeLast, last] = [last, line];
	}
	const slips = beginning ? Math.min(...last) : (last[columns] ?? Infinity);
	return slips <= most ? slips : Infinity;
}
