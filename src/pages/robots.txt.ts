import type { APIRoute } from 'astro';
import { site } from '../load/site.ts';
import { sitemapUrl } from '../model/shared/addresses.ts';

/** `/robots.txt`: allows everything and names the sitemap. Crawlers look for it only at the root of a host. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapUrl(), site).href}\n`);
