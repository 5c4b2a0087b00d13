export const CODE = 'code';
export const PYTHON_DEPS = 'python-deps';
export const C_LIBRARIES = 'c-libraries';
export const INTERPRETER = 'interpreter';
export const SYSTEM_LIBS = 'system-libs';
export const USERSPACE = 'userspace';
export const KERNEL = 'kernel';
export const HARDWARE = 'hardware';

/** The eight things an app needs to run, bottom to top as they are drawn. The order is fixed: outlets and drawings rely on it. */
export const LAYERS = [CODE, PYTHON_DEPS, C_LIBRARIES, INTERPRETER, SYSTEM_LIBS, USERSPACE, KERNEL, HARDWARE] as const;
export type LayerId = (typeof LAYERS)[number];

/** Whether a criterion is about a layer. */
export function isLayer(criterion: string): criterion is LayerId {
	return LAYERS.some((layer) => layer === criterion);
}

/** How a layer gets to the target. content/criteria/code.yml defines their meaning. */
export const OUTCOMES = ['included', 'dependency', 'absent'] as const;
export type Outcome = (typeof OUTCOMES)[number];
