import { defineMiddleware } from 'astro:middleware';
import { faultPage } from './fault-page.ts';

/** In `npm run dev`, a page whose content has problems shows them instead. A build checks the content before it makes any page. */
export const onRequest = defineMiddleware(async ({ url: { pathname } }, next) => {
	if (import.meta.env.PROD || !pathname.endsWith('/')) return next();
	const { faultsAt } = await import('../load/catalogue.ts');
	const faults = faultsAt(pathname);
	if (faults.length === 0) return next();
	return new Response(faultPage(faults), { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
});
