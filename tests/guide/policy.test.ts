import { expect, test } from 'vitest';
import { builtPages } from '../built-site.ts';
import { DIST } from './guide.ts';

test('the policy of every page allows the site itself, and inline code only by its hash', () => {
	const pages = builtPages(DIST);
	expect(pages.length).toBeGreaterThan(0);
	for (const { path, html } of pages) {
		const policies = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)].map(
			([, content = '']) => content,
		);
		// A page that only leads on to another carries no script.
		if (policies.length === 0) {
			expect(/<(?:script|style)/.test(html), path).toBe(false);
			continue;
		}
		expect(policies.length, path).toBe(1);
		const [policy = ''] = policies;
		expect(policy, path).toMatch(/(?:^|;)\s*default-src 'none'\s*(?:;|$)/);
		const words = policy.split(/[\s;]+/).filter(Boolean);
		const foreign = words.filter(
			(word) => !/^(?:[a-z-]+|'self'|'none'|'script'|'wasm-unsafe-eval'|'sha(?:256|384|512)-[^']+')$/.test(word),
		);
		expect(foreign, path).toEqual([]);
		const inline = [...html.matchAll(/<[^<>]*\s(?:on[a-z]+|style)\s*=[^<>]*>/gi)].map(([tag]) => tag.slice(0, 120));
		expect(inline, path).toEqual([]);
	}
});
