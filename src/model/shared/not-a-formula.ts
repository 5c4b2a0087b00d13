/**
 * Text for a file that spreadsheets open. Text that they would compute gets an apostrophe in front, which marks it as text ("CSV
 * injection", OWASP). A lone hyphen, the sign of an absent layer, is safe and stays.
 */
export function notAFormula(text: string): string {
	return /^(?:[=+@\t\r]|-[^])/.test(text) ? `'${text}` : text;
}
