import type { APIRoute } from 'astro';
import { pages } from '../load/pages.ts';
import { site } from '../load/site.ts';
import { sitemapFrom } from '../model/outlets/sitemap.ts';

/** `/sitemap-0.xml`: every page with the day of its newest check. */
export const GET: APIRoute = () => new Response(sitemapFrom(pages, site), { headers: { 'content-type': 'application/xml' } });
