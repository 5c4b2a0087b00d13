import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/catalogue/content.ts';
import { invisibleIn, mixedWordIn } from '../schema/characters.ts';

/** A content file is prose and facts; anything larger is a mistake. In bytes. */
const LARGEST_FILE = 200_000;

/** The lines of an unresolved merge conflict in Git. Nothing else in a content file looks like them. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t]|$)/m;

/**
 * The text of a content file with Unix line ends and no byte-order mark.
 * @param root the project's folder
 * @param file the file's path in it
 * @returns the text, or the problem with the file
 */
export function readText(root: string, file: string): string | Problem {
	const path = join(root, file);
	let bytes: Buffer;
	try {
		// The target of a link is outside the project, or is there twice; reading a pipe or a device might never end.
		const entry = lstatSync(path);
		if (entry.isSymbolicLink())
			return { file, message: 'This is a link to another file.', fix: 'Put the file itself here; links do not survive every checkout.' };
		if (!entry.isFile()) return { file, message: 'This is not an ordinary file.', fix: 'Replace it with an ordinary file.' };
		if (entry.size > LARGEST_FILE)
			return {
				file,
				message: `The file has ${entry.size} bytes; a content file has at most ${LARGEST_FILE}.`,
				fix: 'Move large material elsewhere and link to it.',
			};
		bytes = readFileSync(path);
	} catch (error) {
		return {
			file,
			message: `The file cannot be read (${reasonOf(error)}).`,
			fix: 'Give yourself the right to read it, or replace it with an ordinary file.',
		};
	}
	return textFromBytes(file, bytes);
}

/** The system's message, without the path on this machine. */
export function reasonOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split(', ')[0] ?? '';
}

/** Decodes a content file: its text with Unix line ends and no byte-order mark, or why it is not text. */
export function textFromBytes(file: string, bytes: Uint8Array): string | Problem {
	const noText = { file, message: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8, or remove it if it is a picture or a program.' };
	let text: string;
	try {
		// The decoder removes a byte-order mark.
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
	} catch {
		return noText;
	}
	if (text.includes('\0')) return noText;
	// Tabs and line ends are allowed here.
	const invisible = invisibleIn(text.replaceAll(/[\n\t]/g, ' '));
	if (invisible?.name.endsWith('U+000D'))
		return { file, message: 'Its lines end like those of an old Mac.', fix: 'Save it with the line ends of Unix or Windows.' };
	const lineAt = (at: number) => text.slice(0, at).split('\n').length;
	const conflict = CONFLICT.exec(text);
	if (conflict)
		return {
			file,
			message: `Line ${lineAt(conflict.index)} is a mark of a merge conflict, ${conflict[0]}.`,
			fix: 'Choose between the two versions, and delete all of its marks: <<<<<<<, |||||||, =======, >>>>>>>.',
		};
	if (invisible)
		return {
			file,
			message: `Line ${lineAt(invisible.at)} contains ${invisible.name}.`,
			fix: `${invisible.fix.replace(/\.$/, '')}; if it cannot be found, type the line again.`,
		};
	const mixed = mixedWordIn(text);
	if (mixed)
		return {
			file,
			message: `Line ${lineAt(mixed.at)}: "${mixed.word}" mixes two alphabets: it contains ${mixed.name}.`,
			fix: mixed.fix,
		};
	return text;
}
