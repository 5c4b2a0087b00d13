import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';

/** The sections of an option's page that people write, in their order; the rest is computed from the cells. */
export const BODY_SECTIONS = ['Start here', 'When it fits', 'When it does not', 'How it runs', 'What bites', 'Misconceptions'] as const;

/** Prose shorter than this cannot say what the cells do not. In words. */
const FEWEST_WORDS = 300;

/** Option pages whose body lacks a section, has others, or says too little; drafts may. */
export function bodySections(content: Content): Problem[] {
	const drafts = draftFiles(content);
	return content.options
		.filter(({ file }) => !drafts.has(file))
		.flatMap(({ file, body }) => {
			const prose = body.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
			const headings = [...prose.matchAll(/^## +(.+?) *$/gm)].map((match) => match[1] ?? '');
			const words = prose.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
			return [
				...(headings.join('|') === BODY_SECTIONS.join('|')
					? []
					: [
							{
								file,
								field: 'body',
								message: `The sections are ${headings.length > 0 ? headings.map((heading) => `"${heading}"`).join(', ') : 'missing'}.`,
								fix: `Use exactly these, in this order: ${BODY_SECTIONS.join(', ')}.`,
							},
						]),
				...(words >= FEWEST_WORDS
					? []
					: [
							{
								file,
								field: 'body',
								message: `The prose has ${words} words.`,
								fix: `Say what the cells cannot, in ${FEWEST_WORDS} words or more.`,
							},
						]),
			];
		});
}
