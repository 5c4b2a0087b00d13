import type { Content, Problem } from '../catalogue/content.ts';
import { eachText } from '../catalogue/each-text.ts';

/** Fields that hold a bare name. */
const NAMES = /(?:^|\.)(?:name|short|publisher|author|about)$|(?:^|\.)aliases\.\d+$/;
const QUOTED = /^[“”„‘‚«»].*[“”‘’«»]$/;

/** Names in curly quotes, which YAML takes for part of the name. */
export function quotedNames(content: Content): Problem[] {
	return eachText(content)
		.filter(({ field, text }) => NAMES.test(field) && QUOTED.test(text))
		.map(({ file, field, text }) => ({
			file,
			field,
			message: `The curly quotes are part of the name: ${text}.`,
			fix: `Remove them, or use straight ones: "${text.slice(1, -1)}".`,
		}));
}
