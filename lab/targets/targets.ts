import type { Target, TargetLayer } from '../../src/schema/measurement.ts';
import { TARGET_LAYERS } from '../../src/schema/measurement.ts';
import { OPEN } from '../sandbox/sandbox.ts';

/** How a target's root file system is made. */
export type Making =
	/** From some layers of the ladder's Debian. */
	| { from: 'ladder' }
	/** A Debian of its own, with all layers. */
	| { from: 'debian'; suite: string }
	/** Such a Debian with the Python and the packages of the ladder's: another C library under the same Python. */
	| { from: 'mixed'; suite: string }
	/** From Debian's musl and a static BusyBox. */
	| { from: 'musl' };

export interface LabTarget extends Target {
	id: string;
	making: Making;
}

/** The ladder's Debian. */
export const LADDER_SUITE = 'bookworm';
const LADDER = { system: 'debian-12', making: { from: 'ladder' }, ...OPEN } as const;

/** Each target has one layer more than the one before. */
const STEPS: readonly [id: string, name: string, layer?: TargetLayer][] = [
	['kernel', 'Nothing but the kernel'],
	['libc', 'The C library alone', 'libc'],
	['system-libs', 'C library and system libraries', 'system-libs'],
	['userspace', 'Debian 12 without Python', 'userspace'],
	['python', 'Debian 12 with Python', 'interpreter'],
	['c-library', 'Debian 12 with Python and libqrencode', 'c-libraries'],
	['packages', 'Debian 12 with Python, libqrencode and the packages', 'python-deps'],
];

function ladder(): LabTarget[] {
	const layers: TargetLayer[] = [];
	return STEPS.map(([id, name, layer]) => {
		if (layer !== undefined) layers.push(layer);
		return { id, name, layers: [...layers], ...LADDER };
	});
}

/** Every layer but one. The target without packages is a step of the ladder. */
const LACKING: readonly [TargetLayer, string][] = [
	['libc', 'the C library'],
	['system-libs', 'the system libraries'],
	['userspace', 'the userspace'],
	['interpreter', 'Python'],
	['c-libraries', 'libqrencode'],
];

const lacking = LACKING.map(([layer, words]): LabTarget => {
	return { id: `without-${layer}`, name: `Everything but ${words}`, layers: TARGET_LAYERS.filter((one) => one !== layer), ...LADDER };
});

/** The target with every layer, in which figures are measured. */
export const REFERENCE = 'packages';

const FULL = { ...LADDER, layers: [...TARGET_LAYERS] };

const variants: LabTarget[] = [
	{ ...FULL, id: 'without-network', name: 'Everything, without network', network: false },
	{ ...FULL, id: 'read-only-home', name: 'Everything, with a read-only home', home: 'read-only' },
	{ ...FULL, id: 'noexec-tmp', name: 'Everything, with /tmp mounted noexec', tmp: 'noexec' },
	{ ...FULL, id: 'ordinary-user', name: 'Everything, as a user without administrator rights', user: 'ordinary' },
];

const systems: LabTarget[] = [
	{
		...FULL,
		id: 'debian-11',
		name: 'Debian 11 (glibc 2.31, Python 3.9)',
		system: 'debian-11',
		making: { from: 'debian', suite: 'bullseye' },
	},
	{
		...FULL,
		id: 'debian-13',
		name: 'Debian 13 (glibc 2.41, Python 3.13)',
		system: 'debian-13',
		making: { from: 'debian', suite: 'trixie' },
	},
	{
		...FULL,
		id: 'debian-13-python-3-11',
		name: 'Debian 13 with the Python of Debian 12 (glibc 2.41, Python 3.11)',
		system: 'debian-13-mixed',
		making: { from: 'mixed', suite: 'trixie' },
	},
	{ ...OPEN, id: 'musl', name: 'musl and BusyBox', system: 'musl', layers: ['libc', 'userspace'], making: { from: 'musl' } },
];

/** Every target, in the order in which they are tried and shown. */
export const TARGETS: readonly LabTarget[] = [...ladder(), ...lacking, ...variants, ...systems];
