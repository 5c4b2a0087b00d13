import { byId, type Change } from '../../fixtures/catalogue.ts';
import { writeContentFile } from '../../fixtures/content-folder.ts';

/** A reported problem: the file, then the field with the message, then the fix. */
type Reported = [file: string, message: string, fix: string];

/** One way to break a sound project. */
export interface BrokenCase {
	name: string;
	/** Changes what the fields say. */
	change?: Change;
	/** Changes a passage of one file. */
	edit?: { file: string; from: string; to: string };
	/** Changes the files on disk. */
	disturb?: (root: string) => void;
	/** All reported problems, in order. */
	reported: Reported[];
	/** True where the system cannot be brought into this state. */
	skip?: boolean;
}

/** One file of each family, for the cases to break. */
export const RUNG = 'content/rungs/script.mdx';
export const OPTION = 'content/options/freezer.mdx';
export const TOOL = 'content/tools/wrapper.mdx';
export const CHANNEL = 'content/channels/script-index.mdx';
export const MATRIX = 'content/matrices/build.yml';
export const CRITERION = 'content/criteria/isolation.yml';
export const SOURCE = 'content/sources/cloud.yml';
export const GUIDE = 'content/guides/first-steps.mdx';
export const SYMPTOM = 'content/symptoms/libc-too-old.mdx';
export const CASE = 'content/cases/small-tool.yml';
export const STACK = 'content/stacks/script-in-folder.yml';
export const PRESET = 'content/presets/by-community.yml';
export const SYNONYMS = 'content/synonyms/pieces.yml';
export const REVIEW = 'content/reviews/freezer.yml';
export const ARTICLE = 'content/articles/hashemi-2017.mdx';

/** A file in place of what is there. */
export function file(name: string, path: string, text: string | Uint8Array, reported: Reported[]): BrokenCase {
	return {
		name,
		reported,
		disturb: (root) => {
			writeContentFile(root, path, text);
		},
	};
}

/** A slip in the text of a file. */
export function slip(name: string, path: string, from: string, to: string, reported: Reported[]): BrokenCase {
	return { name, reported, edit: { file: path, from, to } };
}

/** Fields that say something else. */
export function fields(name: string, change: Change, reported: Reported[]): BrokenCase {
	return { name, reported, change };
}

/** A paragraph at the end of a guide's prose; it starts on the file's ninth line. */
export function prose(name: string, text: string, reported: Reported[]): BrokenCase {
	return fields(
		name,
		({ guides }) => {
			byId(guides, 'first-steps').body += `\n${text}\n`;
		},
		reported,
	);
}
