import { wordFromValue } from '../comparison/cell-words.ts';
import { NO_ANSWERS } from '../shared/cell.ts';
import { DOES } from '../shared/known-criteria.ts';
import type { Catalogue, RelatedEntryView } from './catalogue.ts';

/** Tools or channels that do the same. */
export interface RelatedGroup {
	name: string;
	entries: RelatedEntryView[];
}

/**
 * The tools and channels that work for an option: tools by their task, then the channels.
 * @param id the option's
 */
export function relatedGroupsOf(catalogue: Catalogue, id: string): RelatedGroup[] {
	const serving = ({ data }: RelatedEntryView) => data.serves.includes(id);
	const channels = catalogue.channels.filter(serving);
	return [
		...toolsByTask(catalogue, catalogue.tools.filter(serving)),
		...(channels.length > 0 ? [{ name: 'Publishes it', entries: channels }] : []),
	];
}

/** Tools by their task, in the order of the criterion's values. A tool with several tasks is in each of their groups. */
export function toolsByTask({ criteria }: Pick<Catalogue, 'criteria'>, tools: readonly RelatedEntryView[]): RelatedGroup[] {
	const criterion = criteria.find(({ id }) => id === DOES);
	const doing = (value: string) => tools.filter(({ cells }) => cells[DOES]?.is.includes(value));
	const groups = criterion?.values.map(({ id }) => ({ name: wordFromValue(criterion, id), entries: doing(id) })) ?? [];
	const without = tools.filter(({ cells }) => (cells[DOES]?.is ?? []).every((value) => Object.hasOwn(NO_ANSWERS, value)));
	return [...groups, { name: 'Other tools', entries: without }].filter(({ entries }) => entries.length > 0);
}
