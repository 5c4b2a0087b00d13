import fc from 'fast-check';

/** Lines that stand around a message in terminals, logs and threads, and say nothing of their own. */
const AROUND = [
	'$ ./run.sh --verbose',
	'user@host:~/work$ make',
	'Hi all, I get this on my machine and have no idea what to do:',
	'Thanks in advance!',
	'INFO: step 3 of 7',
	'C:\\Users\\me\\work>',
	'Collecting everything (1.2 MB)',
	'```',
	'',
];

/** Names of folders, each for a path of its own. */
const FOLDERS = ['home', 'srv', 'projects', 'a b', 'Größe', 'x86_64', 'v2', 'dist', 'opt'];

const path = fc
	.array(fc.constantFrom(...FOLDERS), { minLength: 1, maxLength: 4 })
	.map((folders) => folders.map((folder) => folder.replace(' ', '-')).join('/'));

/** A sample as others would paste it: other folders, other lines around it, broken at other places. */
export function pasteOf(sample: string): fc.Arbitrary<string> {
	const around = fc.array(fc.constantFrom(...AROUND), { maxLength: 4 });
	return fc
		.record({
			before: around,
			after: around,
			folder: path,
			version: fc.integer({ min: 0, max: 99 }),
			prefix: fc.constantFrom('', '> ', '    ', '\t'),
			wrap: fc.option(fc.integer({ min: 30, max: 120 })),
			ends: fc.constantFrom('\n', '\r\n'),
			curly: fc.boolean(),
		})
		.map(({ before, after, folder, version, prefix, wrap, ends, curly }) => {
			const moved = withVersion(withFolder(sample, folder), version);
			const quoted = curly ? moved.replaceAll("'", '’') : moved;
			const lines = [...before, ...(wrap === null ? quoted : wrapped(quoted, wrap)).split('\n'), ...after];
			return lines.map((line) => prefix + line).join(ends);
		});
}

/**
 * The sample with other folders at the beginning of its paths, and another name for the folder into which a one-file program unpacks
 * itself. The rest of a path stays: messages are about it.
 */
export function withFolder(sample: string, folder: string): string {
	return sample
		.replaceAll(/(?<=^|[\s'"(=])\/(?:home|srv|opt|Users)\/[\w.@+-]+\/(?=[\w.])/gm, `/${folder}/`)
		.replaceAll(/\b_MEI\w+/g, `_MEI${folder.replaceAll(/\W/g, '')}`);
}

/** The sample with another last part in its versions of three parts, as of packages and interpreters. */
export function withVersion(sample: string, version: number): string {
	return sample.replaceAll(/(?<=\b\d+\.\d+\.)\d+\b/g, String(version));
}

/** Text with its lines broken at spaces, none longer than a width if it can be helped. */
function wrapped(text: string, width: number): string {
	return text
		.split('\n')
		.map((line) =>
			line.split(' ').reduce((lines, word) => {
				const last = lines.slice(lines.lastIndexOf('\n') + 1);
				return lines === '' ? word : `${lines}${last.length + word.length + 1 > width ? '\n' : ' '}${word}`;
			}, ''),
		)
		.join('\n');
}

/** Text as a terminal of some width breaks it: in the middle of words. */
export function broken(text: string, width: number): string {
	return text
		.split('\n')
		.map((line) => line.replaceAll(new RegExp(`(.{${String(width)}})(?=.)`, 'g'), '$1\n'))
		.join('\n');
}
