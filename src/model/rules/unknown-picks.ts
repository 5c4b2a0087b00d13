import { rowKeys } from '../catalogue/cells.ts';
import type { Content, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import { suggestion } from './suggestion.ts';

/** Picks that are no option or mode, or a draft; and parts around them that are no tool, channel or option. */
export function unknownPicks(content: Content): Problem[] {
	const drafts = draftFiles(content);
	const published = <Thing extends { file: string }>(things: readonly Thing[]) => things.filter(({ file }) => !drafts.has(file));
	const rows = published(content.options).flatMap((option) => [option.id, ...rowKeys(option)]);
	const draftIds = content.options.filter(({ file }) => drafts.has(file)).map(({ id }) => id);
	const ids = {
		tool: published(content.tools).map(({ id }) => id),
		channel: published(content.channels).map(({ id }) => id),
		option: rows,
	};
	return published(content.cases).flatMap(({ file, data }) =>
		data.picks.flatMap(({ option, goesWith }, index): Problem[] => {
			const field = `picks.${index}`;
			const strange = draftIds.includes(option.split('.')[0] ?? '')
				? [
						{
							file,
							field: `${field}.option`,
							message: `The option "${option}" is a draft.`,
							fix: 'Pick one that has its page, or publish it first.',
						},
					]
				: rows.includes(option)
					? []
					: [{ file, field: `${field}.option`, message: `There is no option or mode called "${option}".`, fix: suggestion(option, rows) }];
			const parts = goesWith.flatMap((part, place) =>
				(['tool', 'channel', 'option'] as const).flatMap((kind) => {
					const id = part[kind];
					return id === undefined || ids[kind].includes(id)
						? []
						: {
								file,
								field: `${field}.goesWith.${place}.${kind}`,
								message: `There is no ${kind} with a page called "${id}".`,
								fix: `${suggestion(id, ids[kind])} Without a page, write its name in "name".`,
							};
				}),
			);
			return [...strange, ...parts];
		}),
	);
}
