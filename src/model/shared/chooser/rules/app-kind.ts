import { knownValues } from '../chooser-row.ts';
import { notKnown, out, type Rule } from '../finding.ts';

const CRITERION = 'app-kinds';
const LIBRARY = 'library';

/** The kinds of application, as what an option is or is not made for. */
const MADE_FOR: Readonly<Record<string, string>> = {
	'command-line': 'command-line programs',
	desktop: 'desktop programs',
	service: 'services',
	batch: 'batch jobs',
	'web-page': 'web pages',
	phone: 'phone apps',
	device: 'devices',
};

/** A library needs an option that is made for libraries; an application one that is made for more than libraries. */
export const libraryOrApplication: Rule = {
	question: 'what',
	judge(row, [what]) {
		const kinds = knownValues(row, CRITERION);
		if (!kinds) return notKnown(CRITERION, 'what kinds of program it is made for');
		if (what === LIBRARY) return kinds.includes(LIBRARY) ? null : out(CRITERION, kinds, 'is not made for libraries');
		return kinds.some((kind) => kind !== LIBRARY) ? null : out(CRITERION, kinds, 'is made for libraries only');
	},
};

/** The option's cell names the kind of application. */
export const kindOfApplication: Rule = {
	question: 'kind',
	judge(row, [kind = '']) {
		const kinds = knownValues(row, CRITERION);
		if (!kinds) return notKnown(CRITERION, 'what kinds of program it is made for');
		return kinds.includes(kind) ? null : out(CRITERION, kinds, `is not made for ${MADE_FOR[kind] ?? kind}`);
	},
};
