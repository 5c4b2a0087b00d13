import type { APIRoute } from 'astro';
import { site } from '../load/site.ts';
import { sitemapUrl } from '../model/shared/addresses.ts';

/** `/robots.txt`: everything may be read, and the sitemap says what there is. Crawlers look for it at the root of a host only. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(sitemapUrl(), site).href}\n`);
