// The browser engines of the tests next to Chromium: which of them are on this machine.
import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';

/** Playwright's own builds; it drives no other Firefox or WebKit through a documented way. */
const OTHERS = [
	{ id: 'firefox', name: 'Firefox', type: firefox },
	{ id: 'webkit', name: 'WebKit', type: webkit },
] as const;

/** The ids of the engines next to Chromium whose browser is on this machine. */
export function otherEngines(): (typeof OTHERS)[number]['id'][] {
	return OTHERS.filter(isPresent).map(({ id }) => id);
}

/** One sentence that names the engines in which nothing is run, or an empty text if there are none. */
export function skippedEngines(): string {
	const missing = OTHERS.filter((engine) => !isPresent(engine));
	if (missing.length === 0) return '';
	const names = missing.map(({ name }) => name).join(' and ');
	return `Skipped in ${names}: not on this machine. To have them: npx playwright install ${missing.map(({ id }) => id).join(' ')}`;
}

function isPresent({ type }: (typeof OTHERS)[number]): boolean {
	return existsSync(type.executablePath());
}
