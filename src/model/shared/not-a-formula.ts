/**
 * Text for a file that spreadsheets open: what they would compute gets an apostrophe in front, by which they know text
 * ("CSV injection", OWASP). A lone hyphen, which stands for an absent layer, computes nothing and stays.
 */
export function notAFormula(text: string): string {
	return /^(?:[=+@\t\r]|-[^])/.test(text) ? `'${text}` : text;
}
