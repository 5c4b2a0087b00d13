import type { Content, Problem } from '../catalogue/content.ts';
import { contradictionsIn } from '../measurements/contradictions.ts';

/** Cells that the lab's runs contradict without an explanation, and explanations of contradictions that no longer exist. */
export function unexplainedContradictions(content: Content): Problem[] {
	const contradictions = contradictionsIn(content);
	const unexplained = contradictions
		.filter(({ recipe, layer }) => recipe.data.explains[layer] === undefined)
		.map(({ recipe, layer, derived, written, ...targets }) => ({
			file: recipe.file,
			field: `explains.${layer}`,
			message: `The lab found ${layer} ${derived} (in ${targets.without}, compared with ${targets.with}), but the cell of the option says ${written.join(', ')}.`,
			fix: 'Correct the cell, or explain here why both are right; the page shows both.',
		}));
	const outdated = content.recipes.flatMap((recipe) =>
		Object.keys(recipe.data.explains)
			.filter((layer) => !contradictions.some((one) => one.recipe === recipe && one.layer === layer))
			.map((layer) => ({
				file: recipe.file,
				field: `explains.${layer}`,
				message: 'The lab and the cell do not contradict each other here.',
				fix: 'Remove the explanation.',
			})),
	);
	return [...unexplained, ...outdated];
}
