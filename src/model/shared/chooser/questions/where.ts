import { knownValues, type ChooserRow } from '../chooser-row.ts';
import { caution, notKnown, out, type Finding } from '../finding.ts';
import type { AnswerChoice, Question } from '../question.ts';

const CRITERION = 'runs-on';
const LINUX = ['linux', 'linux-musl'];
const ANDROID = 'android';

/** Its result is supported on the place. Linux with glibc alone is the usual Linux. */
export const where = {
	id: 'where',
	criterion: CRITERION,
	text: 'Where must it run?',
	help: 'Choose each place that has to be served. A server is taken to be a Linux machine; for a Windows server choose Windows.',
	kind: 'many',
	each: true,
	covers: 'all',
	leftOpen: 'you left open where it runs',
	answers: [
		place('server', 'A server of yours', 'on a Linux server', LINUX, 'is not supported on Linux'),
		place('platform', 'Someone’s platform', 'on a hosting platform', ['platform'], 'is not made for a hosting platform'),
		place('windows', 'Windows', 'on Windows', ['windows'], 'is not supported on Windows'),
		place('macos', 'macOS', 'on macOS', ['macos'], 'is not supported on macOS'),
		place('linux-desktop', 'Linux desktop', 'on Linux desktops', LINUX, 'is not supported on Linux'),
		place('phone', 'Phones', 'on phones', [ANDROID, 'ios'], 'is not supported on phones', onePhone),
		place('browser', 'A browser', 'in a browser', ['browser'], 'is not supported in browsers'),
		place('device', 'A device', 'on a bare device', ['device'], 'is not supported on bare devices'),
	],
} as const satisfies Question;

/**
 * @param there the place in running text
 * @param systems that serve the place, any one of them
 * @param not what to say of an option that runs on none of them
 * @param some what to say of one that runs on some of them, if that is worth a look
 */
function place(
	id: string,
	name: string,
	there: string,
	systems: readonly string[],
	not: string,
	some?: (served: readonly string[]) => string,
): AnswerChoice {
	const rule = (row: ChooserRow): Finding | null => {
		const supported = knownValues(row, CRITERION);
		if (!supported) return notKnown(CRITERION, 'on which systems it runs');
		const served = systems.filter((system) => supported.includes(system));
		if (served.length === 0) return out(CRITERION, supported, not);
		return some && served.length < systems.length ? caution(CRITERION, served, some(served)) : null;
	};
	return {
		id,
		name,
		blank: there,
		says: `it must run ${there}`,
		whatIf: `it did not have to run ${there}`,
		rules: [rule],
		values: systems,
	};
}

function onePhone(served: readonly string[]): string {
	return served.includes(ANDROID) ? 'Runs on Android, not on iOS.' : 'Runs on iOS, not on Android.';
}
