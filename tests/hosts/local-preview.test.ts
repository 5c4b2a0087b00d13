import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFileFrom, readHeadersFile } from '../../deploy/headers-file.ts';
import { headersOfBuild } from '../../deploy/headers-of-build.ts';
import { freePort, runHost, type RunningHost } from '../../deploy/run-host.ts';
import { ask } from './ask.ts';

const headers = headersOfBuild('dist');

test('the built site has a headers file with the headers of the module', () => {
	expect(existsSync('dist/_headers')).toBe(true);
	expect(readHeadersFile('dist')).toEqual([
		{ patterns: ['/*'], headers: { ...headers.always, ...headers.overHttps } },
		...headers.rules.flatMap((rule) => rule.patterns.map((pattern) => ({ patterns: [pattern], headers: rule.headers }))),
	]);
	expect(headersFileFrom(headers)).toMatch(/^# .*\n\/\*\n {2}Content-Security-Policy: default-src 'none'; /);
});

describe('npm run serve', () => {
	let host: RunningHost | undefined;
	beforeAll(async () => {
		const port = await freePort();
		host = await runHost([process.execPath, 'scripts/serve.ts', '--port', String(port)], port, () => undefined);
	});
	afterAll(async () => host?.stop());

	test.each(['/', '/options/pex/', '/compare/?q=x', '/no-such-page', '/favicon.svg'])('sends the headers with %s', async (address) => {
		const answer = await ask(host?.origin ?? '', address);
		for (const [name, value] of Object.entries(headers.always)) expect(answer.headers[name.toLowerCase()], name).toBe(value);
	});

	test('sends each icon that pages name as what it is', async () => {
		const head = parse(readFileSync('dist/index.html', 'utf8')).querySelectorAll('link[rel="icon"], link[rel="apple-touch-icon"]');
		const answers = await Promise.all(head.map((icon) => ask(host?.origin ?? '', icon.getAttribute('href') ?? '')));
		expect(answers.map(({ headers }) => headers['content-type'])).toEqual(['image/svg+xml', 'image/png']);
	});

	test('does not insist on HTTPS, which localhost does not have', async () => {
		expect((await ask(host?.origin ?? '', '/')).headers).not.toHaveProperty('strict-transport-security');
	});
});
