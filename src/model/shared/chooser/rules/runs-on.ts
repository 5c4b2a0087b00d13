import { knownValues } from '../chooser-row.ts';
import { caution, notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'runs-on';

/** The systems that serve a place, any one of them, and what to say where none does. */
const PLACES: Readonly<Record<string, { systems: readonly string[]; not: string }>> = {
	server: { systems: ['linux', 'linux-musl'], not: 'is not supported on Linux' },
	platform: { systems: ['platform'], not: 'is not made for a hosting platform' },
	windows: { systems: ['windows'], not: 'is not supported on Windows' },
	macos: { systems: ['macos'], not: 'is not supported on macOS' },
	'linux-desktop': { systems: ['linux', 'linux-musl'], not: 'is not supported on Linux' },
	phone: { systems: ['android', 'ios'], not: 'is not supported on phones' },
	browser: { systems: ['browser'], not: 'is not supported in browsers' },
	device: { systems: ['device'], not: 'is not supported on bare devices' },
};

/** Its result is supported on the place. Phones of one kind only are worth a look; Linux with glibc alone is the usual Linux. */
export const runsOn: Rule = {
	question: 'where',
	judge(row, [where = '']) {
		const place = PLACES[where];
		if (!place) return null;
		const systems = knownValues(row, CRITERION);
		if (!systems) return notKnown(CRITERION, 'on which systems it runs');
		const served = place.systems.filter((system) => systems.includes(system));
		if (served.length === 0) return out(CRITERION, systems, place.not);
		if (where !== 'phone' || served.length === place.systems.length) return null;
		return caution(CRITERION, served, served.includes('android') ? 'Runs on Android, not on iOS.' : 'Runs on iOS, not on Android.');
	},
};
