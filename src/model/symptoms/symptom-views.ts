import type { Symptom } from '../../schema/symptom.ts';
import type { OptionView, Row } from '../catalogue/catalogue.ts';
import type { Content } from '../catalogue/content.ts';
import type { WithheldPage } from '../catalogue/withhold.ts';
import { compareUrl, entryUrl } from '../shared/addresses.ts';
import { inWrittenOrder } from './written-order.ts';

/** An option or a mode that a symptom names. */
export interface NamedRow {
	/** `pex`, or `pyinstaller.onefile` for a mode. */
	readonly key: string;
	readonly name: string;
	/** Its place, with the stamp of its first mode if it has several; nothing if its page is withheld. */
	readonly row: Pick<Row, 'url' | 'cells'> | undefined;
	/** The keys of its rows in the comparison: of an option, those of all its modes. */
	readonly rowKeys: readonly string[];
}

/** An error message or a complaint, with the options that it names. */
export interface SymptomView extends Omit<Symptom, 'meets' | 'preventedBy'> {
	readonly id: string;
	readonly url: string;
	readonly body: string;
	readonly meets: readonly NamedRow[];
	readonly preventedBy: readonly NamedRow[];
}

/** All symptoms, in the order that decides where a text matches several. */
export function symptomViews({ symptoms }: Content, options: readonly OptionView[], withheld: readonly WithheldPage[]): SymptomView[] {
	const named = (key: string) => namedRow(key, options, withheld);
	return inWrittenOrder(
		symptoms.map(({ id, data, body }) => ({
			...data,
			id,
			url: entryUrl('symptoms', id),
			body,
			meets: data.meets.flatMap(named),
			preventedBy: data.preventedBy.flatMap(named),
		})),
	);
}

/** The option or the mode with a key; none if there is no such page, not even a withheld one. */
function namedRow(key: string, options: readonly OptionView[], withheld: readonly WithheldPage[]): NamedRow[] {
	const [id = '', mode] = key.split('.');
	const option = options.find((candidate) => candidate.id === id);
	if (!option) {
		const page = withheld.find((candidate) => candidate.kind === 'options' && candidate.id === id);
		return page ? [{ key, name: page.name, row: undefined, rowKeys: [] }] : [];
	}
	if (mode === undefined) {
		const [{ cells }] = option.rows;
		return [{ key, name: option.data.name, row: { url: option.url, cells }, rowKeys: option.rows.map((each) => each.key) }];
	}
	const row = option.rows.find((candidate) => candidate.mode === mode);
	return row ? [{ key, name: row.name, row: { url: row.url, cells: row.cells }, rowKeys: [row.key] }] : [];
}

/** The comparison of the rows that a symptom names; nothing if they are fewer than two. */
export function comparisonOf(named: readonly NamedRow[]): string | undefined {
	const keys = [...new Set(named.flatMap(({ rowKeys }) => rowKeys))];
	return keys.length < 2 ? undefined : compareUrl(`rows=${keys.join(',')}`);
}

/** The symptoms that an option or one of its modes meets: first those of which it is the most usual, then by name. */
export function symptomsOf(option: string, symptoms: readonly SymptomView[]): SymptomView[] {
	return symptoms
		.map((symptom) => ({ symptom, place: symptom.meets.findIndex(({ key }) => optionOf(key) === option) }))
		.filter(({ place }) => place !== -1)
		.sort((a, b) => a.place - b.place || a.symptom.name.localeCompare(b.symptom.name, 'en'))
		.map(({ symptom }) => symptom);
}

/** The options that meet a symptom, by id. */
export function optionsMeeting({ meets }: SymptomView): string[] {
	return [...new Set(meets.map(({ key }) => optionOf(key)))];
}

function optionOf(key: string): string {
	return key.split('.')[0] ?? key;
}

/** Symptoms as the script in the browser fetches their patterns. */
export function patternsOf(symptoms: readonly SymptomView[]) {
	return symptoms.map(({ id, name, patterns, complaints }) => ({ id, name, patterns, complaints }));
}
