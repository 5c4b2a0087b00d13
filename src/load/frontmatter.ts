import type { Problem } from '../model/catalogue/content.ts';

/** The parts of a content file. Lines are counted from the start of the file, so that messages can name them. */
export interface FileParts {
	yaml: string;
	/** Lines of the file above the YAML. */
	aboveYaml: number;
	body: string;
	/** Lines of the file above the body. */
	aboveBody: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Splits an MDX file into frontmatter and body, as Astro does.
 * @returns the parts, or what is wrong with the frontmatter's borders
 */
export function splitFrontmatter(file: string, text: string): FileParts | Problem {
	const lines = text.split('\n');
	if (!FENCE.test(lines[0] ?? ''))
		return {
			file,
			message: text.trim() === '' ? 'The file is empty.' : 'The frontmatter is missing: the first line is not "---".',
			fix: 'Start the file with a line of three hyphens, then the fields, then another line of three hyphens.',
		};
	// Astro ends the frontmatter at any line that starts like this, and takes the rest of that line for prose.
	const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
	if (end < 0)
		return {
			file,
			message: 'The frontmatter is not closed.',
			fix: 'Write a line of three hyphens after the last field.',
		};
	if (!FENCE.test(lines[end] ?? ''))
		return {
			file,
			message: `Line ${end + 1} ends the frontmatter, but is not "---".`,
			fix: 'Write exactly three hyphens on the line after the last field; inside the fields no line may start with them.',
		};
	return {
		yaml: lines
			.slice(1, end)
			.map((line) => `${line}\n`)
			.join(''),
		aboveYaml: 1,
		body: lines.slice(end + 1).join('\n'),
		aboveBody: end + 1,
	};
}
