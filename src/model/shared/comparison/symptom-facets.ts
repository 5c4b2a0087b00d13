/** The facets of the symptoms that a row's users meet, and of those that it prevents. They are no criteria: symptoms name options. */
export const SYMPTOM_FACETS = ['meets', 'prevents'] as const;

/** The ids of a row's symptoms by facet. */
export type RowSymptoms = Record<(typeof SYMPTOM_FACETS)[number], string[]>;
