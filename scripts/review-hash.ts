// Prints what a review's `of` has to say today: npm run review-hash pex
import { readContent } from '../src/load/read-content.ts';
import { pageHash } from '../src/model/reviews/page-hash.ts';
import { suggestion } from '../src/model/rules/suggestion.ts';

const [id = ''] = process.argv.slice(2);
const { content } = readContent(process.cwd());
const pages = [...content.options, ...content.tools, ...content.channels];
const page = pages.find((entry) => entry.id === id);
if (page) console.log(pageHash(page, content));
else {
	const known = pages.map((entry) => entry.id);
	console.error(
		`There is no option, tool or channel called "${id}" that can be read. ${suggestion(id, known)}\nUsage: npm run review-hash <id>.`,
	);
	process.exitCode = 1;
}
