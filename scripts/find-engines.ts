// Finds which browser engines of the tests, apart from Chromium, are on this machine.
import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

/** Playwright's own builds; it has no documented way to drive another Firefox or WebKit. */
const OTHERS = [
	{ id: 'firefox', name: 'Firefox', type: firefox },
	{ id: 'webkit', name: 'WebKit', type: webkit },
] as const;

/** The ids of the engines, apart from Chromium, that are on this machine. */
export function otherEngines(): (typeof OTHERS)[number]['id'][] {
	return OTHERS.filter(isPresent).map(({ id }) => id);
}

/** A sentence that names the engines in which nothing runs, or an empty text if there are none. */
export function skippedEngines(): string {
	const missing = OTHERS.filter((engine) => !isPresent(engine));
	if (missing.length === 0) return '';
	const names = missing.map(({ name }) => name).join(' and ');
	return `Skipped in ${names}: not on this machine. To have them: npx playwright install ${missing.map(({ id }) => id).join(' ')}`;
}

function isPresent({ type }: (typeof OTHERS)[number]): boolean {
	return existsSync(type.executablePath());
}
