import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalogue } from '../../../load/catalogue.ts';
import { stampColours } from '../../../load/layer-colours.ts';
import { stampWords } from '../../../model/stamp/stamp-words.ts';
import { stampSvg } from '../../../model/stamp/stamp-svg.ts';

export const getStaticPaths = (() =>
	catalogue.options.map((option) => ({ params: { id: option.id }, props: { option } }))) satisfies GetStaticPaths;

/** `/options/<id>/stamp.svg`: the stamp of the option, or of its first mode, as a picture for elsewhere. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { option } }) => {
	const [first] = option.rows;
	const title = `${first.name}: ${stampWords(catalogue.criteria, first.cells)}`;
	return new Response(stampSvg(first.cells, title, stampColours), { headers: { 'content-type': 'image/svg+xml' } });
};
