import type { APIRoute } from 'astro';
import { pages } from '../load/pages.ts';
import { site } from '../load/site.ts';
import { sitemapIndexFrom } from '../model/outlets/sitemap.ts';

/** `/sitemap-index.xml`: leads search engines to the list of pages. */
export const GET: APIRoute = () => new Response(sitemapIndexFrom(pages, site), { headers: { 'content-type': 'application/xml' } });
