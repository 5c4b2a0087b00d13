import type { PackagingOption } from '../../schema/option.ts';

/** A rung that an option or one of its modes names, with its field. */
interface NamedRung {
	field: string;
	rung: string;
}

/** The rungs that an option names: its own, and those of modes that stand on another one. */
export function rungsOf({ rung, modes }: Pick<PackagingOption, 'rung' | 'modes'>): NamedRung[] {
	return [
		{ field: 'rung', rung },
		...Object.entries(modes ?? {}).flatMap(([mode, own]) =>
			own.rung === undefined ? [] : [{ field: `modes.${mode}.rung`, rung: own.rung }],
		),
	];
}
