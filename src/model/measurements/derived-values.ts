import type { Measurement } from '../../schema/measurement.ts';

/**
 * The answer to whether two builds give the same bytes, as far as one run shows: settings that would make them the same are not tried.
 * @returns a value of the vocabulary of `reproducible`; nothing where the two builds differ
 */
export function reproducibleValue({ builds }: Pick<Measurement, 'builds'>): 'yes' | 'no-build' | undefined {
	if (builds.digests.length === 0) return 'no-build';
	return builds.differ.length === 0 ? 'yes' : undefined;
}

/** Each feature of the sample program, with the kind of change that a program needs where it fails. */
const CHANGE_FOR_FEATURE: Readonly<Record<string, string>> = {
	'data-file': 'paths',
	'plug-in': 'declared-imports',
	'worker-by-multiprocessing': 'child-processes',
	'worker-by-executable': 'child-processes',
	'user-file': 'permissions',
	settings: 'permissions',
	network: 'permissions',
};

/**
 * The changes that a program needs to run this way: one kind for each feature of the sample program that fails in the target with
 * everything else.
 * @returns values of the vocabulary of `code-changes`, `nothing` alone if all features work; none where the program did not start
 */
export function codeChangeValues({ targets, reference }: Pick<Measurement, 'targets' | 'reference'>): string[] {
	const found = reference && targets[reference.target]?.found;
	const features = Object.entries(found?.features ?? {});
	if (features.length === 0) return [];
	const changes = features.flatMap(([feature, { works }]) => (works ? [] : (CHANGE_FOR_FEATURE[feature] ?? [])));
	return changes.length === 0 ? ['nothing'] : [...new Set(changes)].sort();
}
