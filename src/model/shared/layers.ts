/** The eight things an app needs to run, bottom to top as they are drawn. The order is fixed: outlets and drawings rely on it. */
export const LAYERS = ['code', 'python-deps', 'c-libraries', 'interpreter', 'system-libs', 'userspace', 'kernel', 'hardware'] as const;
export type LayerId = (typeof LAYERS)[number];

/** Whether a criterion is about a layer. */
export function isLayer(criterion: string): criterion is LayerId {
	return LAYERS.some((layer) => layer === criterion);
}

/** How a layer gets to the target. content/criteria/code.yml defines their meaning. */
export const OUTCOMES = ['included', 'dependency', 'absent'] as const;
export type Outcome = (typeof OUTCOMES)[number];
