import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../../load/catalogue.ts';
import { stampColours } from '../../../load/layer-colours.ts';
import { criterionNamesInText } from '../../../model/shared/criterion-names.ts';
import { outcomesFromCells } from '../../../model/shared/stamp/stamp.ts';
import { stampWords } from '../../../model/shared/stamp/stamp-words.ts';
import { stampFile } from '../../../views/stamp.ts';
import { toHtml } from '../../../views/to-html.ts';

export const getStaticPaths = (() =>
	catalogue.options.map((option) => ({ params: { id: option.id }, props: { option } }))) satisfies GetStaticPaths;

/** `/options/<id>/stamp.svg`: the stamp of the option, or of its first mode, as a picture for elsewhere. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { option } }) => {
	const [first] = option.rows;
	const layers = outcomesFromCells(first.cells);
	const title = `${first.name}: ${stampWords(criterionNamesInText(catalogue.criteria), layers)}`;
	return new Response(`${toHtml(stampFile(layers, title, stampColours))}\n`, { headers: { 'content-type': 'image/svg+xml' } });
};
