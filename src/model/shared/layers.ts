export const CODE = 'code';
export const PYTHON_DEPS = 'python-deps';
export const C_LIBRARIES = 'c-libraries';
export const INTERPRETER = 'interpreter';
export const SYSTEM_LIBS = 'system-libs';
export const LIBC = 'libc';
export const USERSPACE = 'userspace';
export const KERNEL = 'kernel';
export const HARDWARE = 'hardware';

/** The nine things an app needs to run, in their groups, bottom to top as they are drawn. The order is fixed: outlets and drawings rely on it. */
export const LAYER_GROUPS = [
	{ id: 'program', name: 'The program', layers: [CODE, PYTHON_DEPS, C_LIBRARIES] },
	{ id: 'runtime', name: 'Its runtime', layers: [INTERPRETER, SYSTEM_LIBS, LIBC] },
	{ id: 'machine', name: 'The machine', layers: [USERSPACE, KERNEL, HARDWARE] },
] as const;
export type LayerId = (typeof LAYER_GROUPS)[number]['layers'][number];

/** The layers, bottom to top. */
export const LAYERS: readonly LayerId[] = LAYER_GROUPS.flatMap(({ layers }) => layers);

/** How many groups lie wholly below a layer: so many of the gaps under it are wide. */
export function groupsBelow(layer: number): number {
	const ends = LAYER_GROUPS.map((_, group) => LAYER_GROUPS.slice(0, group + 1).reduce((sum, { layers }) => sum + layers.length, 0));
	return ends.filter((end) => end <= layer).length;
}

/** Whether a criterion is about a layer. */
export function isLayer(criterion: string): criterion is LayerId {
	return LAYERS.some((layer) => layer === criterion);
}

/** How a layer gets to the target. content/criteria/code.yml defines their meaning. */
export const OUTCOMES = ['included', 'dependency', 'absent'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether a value says how a layer gets to the target, and not that nobody knows or that there is no such layer. */
export function isOutcome(value: string): value is Outcome {
	return OUTCOMES.some((outcome) => outcome === value);
}
