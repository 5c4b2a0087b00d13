import { CODE, C_LIBRARIES, INTERPRETER, PYTHON_DEPS, LIBC } from '../layers.ts';
import {
	ADMIN_RIGHTS,
	COMPILER,
	CROSS_BUILDING,
	NETWORK_INSTALL,
	NETWORK_START,
	SIGNING,
	TARGET_NEEDS,
	UPDATES,
} from '../known-criteria.ts';
import type { Answers } from './answers.ts';
import { knownValues, type ChooserRow } from './chooser-row.ts';
import { needsInText } from './needs.ts';

/** A requirement of a fitting option, for you or for the target. */
export interface Requirement {
	/** The criterion whose cell says so. */
	criterion: string;
	sentence: string;
}

/** The requirement in one cell: a sentence, or `null` for none. */
type Ask = (values: readonly string[], row: ChooserRow, answers: Answers) => string | null;

/** The requirements in cells, first for the target, then for those who build and ship. A mixed cell has only those that always hold. */
const ASKS: readonly (readonly [criterion: string, ask: Ask])[] = [
	[TARGET_NEEDS, needs],
	[ADMIN_RIGHTS, administrator],
	[NETWORK_INSTALL, (values) => (always(values, 'yes') ? 'Needs the network to install.' : null)],
	[NETWORK_START, (values) => (always(values, 'yes') ? 'Needs the network for its first start.' : null)],
	[CODE, (values) => (always(values, 'absent') ? 'Leaves your own code to travel by another way.' : null)],
	[PYTHON_DEPS, (values) => (always(values, 'absent') ? 'Leaves every package beyond the standard library to the target.' : null)],
	[C_LIBRARIES, libraries],
	[LIBC, cLibrary],
	[COMPILER, compiler],
	[CROSS_BUILDING, crossBuilding],
	[SIGNING, signing],
	[UPDATES, (values) => (always(values, 'replace') ? 'Each new version has to be put in the old one’s place.' : null)],
];

/** The requirements of a row, each with the cell that says so; unknown cells have none. */
export function requirementsOf(row: ChooserRow, answers: Answers): Requirement[] {
	return ASKS.flatMap(([criterion, ask]) => {
		const values = knownValues(row, criterion);
		const sentence = values && ask(values, row, answers);
		return sentence ? [{ criterion, sentence }] : [];
	});
}

function always(values: readonly string[], value: string): boolean {
	return values.length === 1 && values[0] === value;
}

function needs(values: readonly string[], row: ChooserRow): string | null {
	const needed = values.filter((need) => need !== 'nothing');
	return needed.length > 0 ? `Needs ${needsInText(row, needed)} on the target.` : null;
}

function administrator(values: readonly string[]): string | null {
	if (values.includes('no')) return null;
	if (always(values, 'yes')) return 'Needs an administrator for each install.';
	return values.includes('yes')
		? 'Needs an administrator to set up its runtime once, and in some cases for each install.'
		: 'Needs an administrator to set up its runtime once.';
}

function libraries(values: readonly string[], _row: ChooserRow, answers: Answers): string | null {
	return always(values, 'absent') && answers.compiled === undefined ? 'Takes no compiled packages along.' : null;
}

/** The places that may run Linux. */
const ON_LINUX: readonly string[] = ['server', 'linux-desktop', 'platform', 'device'];

/** Only a program that carries its own interpreter has to be built for the C library of others. */
function cLibrary(values: readonly string[], row: ChooserRow, { where = [] }: Answers): string | null {
	// Windows and macOS keep their C library; the rule is about Linux.
	if (where.length > 0 && !where.some((place) => ON_LINUX.includes(place))) return null;
	if (!values.includes('absent') || knownValues(row, INTERPRETER)?.join() !== 'included') return null;
	return `Leaves the C library to the target${values.length > 1 ? ' in some cases' : ''}, so build it for the oldest Linux that you serve.`;
}

function compiler(values: readonly string[]): string | null {
	if (values.includes('target')) return 'May need a C compiler on the target.';
	return values.includes('builder') ? 'Needs a C compiler on the machine that builds it.' : null;
}

function crossBuilding(values: readonly string[]): string | null {
	if (always(values, 'no')) return 'Needs a build machine for each system that it runs on.';
	return values.includes('partly') ? 'Can be made on one system for another only in part.' : null;
}

function signing(values: readonly string[]): string | null {
	if (!values.includes('required')) return null;
	return always(values, 'required')
		? 'Has to be signed: otherwise it is refused, or scares users off.'
		: 'Has to be signed where unsigned artefacts are refused or scare users off.';
}
