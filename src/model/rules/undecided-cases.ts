import { draftFiles } from '../catalogue/withhold.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { overlap, speaksBefore } from '../shared/chooser/picking-case.ts';
import { QUESTIONS } from '../shared/chooser/questions.ts';
import { suggestion } from './suggestion.ts';

/**
 * Cases of which nobody can say which speaks: some answers imply both, neither is narrower, and neither names the other. Also cases that speak
 * before one that there is not, or that is narrower anyway.
 */
export function undecidedCases(content: Content): Problem[] {
	const ids = content.cases.map(({ id }) => id);
	const unknown = content.cases.flatMap(({ id, file, data }) =>
		data.before.flatMap((other, index) =>
			other !== id && ids.includes(other)
				? []
				: { file, field: `before.${index}`, message: `There is no other case called "${other}".`, fix: suggestion(other, ids) },
		),
	);
	const known: readonly string[] = QUESTIONS.map(({ id }) => id);
	const drafts = draftFiles(content);
	const cases = content.cases
		// Unknown questions are another rule's matter, and drafts may be undecided.
		.filter(({ file, data }) => !drafts.has(file) && Object.keys(data.when).every((question) => known.includes(question)))
		.map(({ id, file, data: { when, before } }) => ({ id, file, when, before }));
	const undecided = cases.flatMap((one, index) =>
		cases
			.slice(index + 1)
			.filter((other) => overlap(one, other) && speaksBefore(one, other) === speaksBefore(other, one))
			.map(({ id, before }) =>
				one.before.includes(id) || before.includes(one.id)
					? {
							file: one.file,
							field: 'before',
							message: `This case and "${id}" each speak before the other.`,
							fix: 'Remove the other’s name from "before" in one of the two; a narrower case speaks first anyway.',
						}
					: {
							file: one.file,
							field: 'when',
							message: `Some answers imply this case and "${id}", and neither is narrower.`,
							fix: `Name the other in "before" of the one that shall speak, or make one of them narrower.`,
						},
			),
	);
	return [...unknown, ...undecided];
}
