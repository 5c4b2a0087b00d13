import type { Content, Problem } from '../catalogue/content.ts';
import { suggestion } from './suggestion.ts';

/** Users and cautions of a mode that their option does not have. */
export function unknownModes({ options }: Content): Problem[] {
	return options.flatMap(({ file, data }) => {
		const known = Object.keys(data.modes ?? {});
		return (['users', 'cautions'] as const).flatMap((list) =>
			data[list].flatMap(({ mode }, index) =>
				mode === undefined || known.includes(mode)
					? []
					: [
							{
								file,
								field: `${list}.${index}.mode`,
								message: `This option has no mode called "${mode}".`,
								fix: known.length > 0 ? suggestion(mode, known) : 'Remove the field: the option has no modes.',
							},
						],
			),
		);
	});
}
