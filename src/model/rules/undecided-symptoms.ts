import type { Content, Entry, Problem } from '../catalogue/content.ts';
import { draftFiles } from '../catalogue/withhold.ts';
import type { Symptom } from '../../schema/symptom.ts';
import { matchSymptoms } from '../shared/symptoms/match-symptoms.ts';
import { textsOfSymptom } from '../symptoms/texts-of-symptom.ts';
import { inWrittenOrder } from '../symptoms/written-order.ts';
import { suggestion } from './suggestion.ts';

/**
 * Symptoms that nobody can tell from each other: a sample of one is matched by another as well, and nothing says which comes first, or the
 * other does. Also symptoms that come before one that there is not, and circles.
 */
export function undecidedSymptoms(content: Content): Problem[] {
	const drafts = draftFiles(content);
	const symptoms = content.symptoms.filter(({ file }) => !drafts.has(file));
	return [...unknown(content), ...circles(symptoms), ...meetings(symptoms)];
}

function unknown({ symptoms }: Content): Problem[] {
	const ids = symptoms.map(({ id }) => id);
	return symptoms.flatMap(({ id, file, data }) =>
		data.before.flatMap((other, index) =>
			other !== id && ids.includes(other)
				? []
				: { file, field: `before.${index}`, message: `There is no other symptom called "${other}".`, fix: suggestion(other, ids) },
		),
	);
}

function circles(symptoms: readonly Entry<Symptom>[]): Problem[] {
	const order = ordered(symptoms).map(({ id }) => id);
	return symptoms.flatMap(({ id, file, data }) =>
		data.before.flatMap((other, index) =>
			order.includes(other) && order.indexOf(other) < order.indexOf(id)
				? {
						file,
						field: `before.${index}`,
						message: `This symptom and "${other}" each come before the other, if need be by way of others.`,
						fix: 'Remove one of the names that close the circle.',
					}
				: [],
		),
	);
}

/** Samples that several symptoms match. */
function meetings(symptoms: readonly Entry<Symptom>[]): Problem[] {
	const byId = new Map(symptoms.map((entry) => [entry.id, entry.data] as const));
	const order = ordered(symptoms);
	return symptoms.flatMap(({ id, file, data }) =>
		textsOfSymptom(data).flatMap(({ field, name, text }): Problem[] => {
			const matches = matchSymptoms(text, order);
			const own = matches.find((match) => match.id === id);
			// A sample that is not matched at all is another rule's matter.
			if (!own) return [];
			const other = matches.find((match) => match.id !== id && match.broad === own.broad && !comesBefore(id, match.id, byId));
			const [first] = matches;
			if (own.broad && first && !first.broad)
				return [
					{
						file,
						field,
						message: `${name} leads to "${first.id}", whose message is in it; this symptom has only complaints.`,
						fix: 'Give it a pattern of a message, take the passage out of the sample, or narrow the other’s pattern.',
					},
				];
			if (!other) return [];
			return [
				{
					file,
					field,
					message: `${name} is matched by "${other.id}" as well, and nothing says which of the two comes first.`,
					fix: `Write before: [${other.id}] here if this one is more exact, or narrow the pattern of "${other.id}".`,
				},
			];
		}),
	);
}

function ordered(symptoms: readonly Entry<Symptom>[]) {
	return inWrittenOrder(
		symptoms.map(({ id, data: { name, patterns, complaints, before } }) => ({ id, name, patterns, complaints, before })),
	);
}

/** Whether a symptom names another in `before`, itself or by way of others. */
function comesBefore(id: string, other: string, byId: ReadonlyMap<string, Symptom>, seen: ReadonlySet<string> = new Set()): boolean {
	if (seen.has(id)) return false;
	const names = byId.get(id)?.before ?? [];
	return names.includes(other) || names.some((name) => comesBefore(name, other, byId, new Set([...seen, id])));
}
