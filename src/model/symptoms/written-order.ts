/** A symptom with what decides its place. */
interface Ordered {
	readonly id: string;
	/** Ids of others that it comes before. */
	readonly before: readonly string[];
}

/**
 * Symptoms so that each comes before those that it names; where nothing decides, in the order of their ids. Ids that are not among them are
 * passed over, and a circle is broken where it closes: `undecidedSymptoms` refuses one.
 */
export function inWrittenOrder<Symptom extends Ordered>(symptoms: readonly Symptom[]): Symptom[] {
	const byId = new Map([...symptoms].sort((a, b) => (a.id < b.id ? -1 : 1)).map((symptom) => [symptom.id, symptom] as const));
	const earlierOf = new Map([...byId.keys()].map((id) => [id, [...byId.values()].filter(({ before }) => before.includes(id))] as const));
	const ordered = new Set<Symptom>();
	const visiting = new Set<string>();
	const visit = (symptom: Symptom): void => {
		if (ordered.has(symptom) || visiting.has(symptom.id)) return;
		visiting.add(symptom.id);
		// All that name it come first.
		for (const earlier of earlierOf.get(symptom.id) ?? []) visit(earlier);
		ordered.add(symptom);
	};
	for (const symptom of byId.values()) visit(symptom);
	return [...ordered];
}
