import type { APIRoute } from 'astro';
import { signColours } from '../load/layer-colours.ts';
import { wordmarkSvg } from '../model/stamp/wordmark.ts';

/** `/favicon.svg`: the site's logo, in the colours of the tokens. */
export const GET: APIRoute = () => new Response(wordmarkSvg(signColours), { headers: { 'content-type': 'image/svg+xml' } });
