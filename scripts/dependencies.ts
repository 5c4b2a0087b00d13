// The packages in the lock file, on any system: their licences and install scripts.

/** The part of package-lock.json that is read. */
export interface LockFile {
	readonly packages: Readonly<
		Record<
			string,
			{
				readonly version?: string;
				readonly license?: string;
				readonly dev?: boolean;
				readonly hasInstallScript?: boolean;
				readonly optionalDependencies?: Readonly<Record<string, string>>;
			}
		>
	>;
}

/** One package in one version. */
export interface Dependency {
	readonly name: string;
	readonly version: string;
	/** As the package states it, an SPDX expression; `undefined` if it states none. */
	readonly licence: string | undefined;
	/** Whether it is needed for building, not only for checking. */
	readonly for: 'building' | 'checking';
	readonly hasInstallScript: boolean;
}

/** Licences that let anyone use and pass on the results, by their SPDX names. A combination with AND needs a look by a person. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MPL-2.0',
	'OFL-1.1',
	'Python-2.0',
]);

/** Other licences, allowed for certain packages with a reason. */
export const EXCEPTIONS: readonly { readonly packages: RegExp; readonly licences: ReadonlySet<string>; readonly why: string }[] = [
	{
		packages: /^@img\/sharp-/,
		licences: new Set(['LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT']),
		why: 'libvips, which Astro can use to change pictures while it builds; nothing of it is part of the site.',
	},
	{
		packages: /^caniuse-lite$/,
		licences: new Set(['CC-BY-4.0']),
		why: 'a table of browsers that the mutation tests bring along; nothing of it is part of the site.',
	},
];

/** Every package of a lock file by name; a package in several places counts once per version. */
export function dependenciesFrom({ packages }: LockFile): Dependency[] {
	const all = new Map<string, Dependency>();
	for (const [place, { version = '', license, dev = false, hasInstallScript = false }] of Object.entries(packages)) {
		const name = place.split('node_modules/').at(-1) ?? '';
		const key = `${name} ${version}`;
		// One place for building is enough: then the package is for building.
		if (name && (!dev || !all.has(key)))
			all.set(key, { name, version, licence: license, for: dev ? 'checking' : 'building', hasInstallScript });
	}
	return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** A message for each package whose licence is not allowed: what is wrong and what to do. */
export function licenceProblems(dependencies: readonly Dependency[]): string[] {
	return dependencies
		.filter((dependency) => !isAllowed(dependency))
		.map(({ name, version, licence }) =>
			licence === undefined
				? `${name} ${version} states no licence.\n  → Look for one in its repository, ask its authors, or take another package.`
				: `${name} ${version} is under ${licence}, which is not on the list.\n  → Take another package, or, if it lets us publish what we build with it, add the licence to scripts/dependencies.ts with the reason.`,
		);
}

function isAllowed({ name, licence = '' }: Dependency): boolean {
	return (
		choicesIn(licence).some((choice) => ALLOWED_LICENCES.has(choice)) ||
		EXCEPTIONS.some(({ packages, licences }) => packages.test(name) && licences.has(licence))
	);
}

/** The alternatives of a licence expression; anything but a plain list with OR counts as one alternative. */
function choicesIn(licence: string): string[] {
	return / (?:AND|WITH) /.test(licence) ? [licence] : licence.replaceAll(/[()]/g, '').split(' OR ');
}

/** Optional packages (mostly one per system) without an entry: on the systems that need them, `npm ci` would fail. */
export function missingOptional({ packages }: LockFile): string[] {
	const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
	return Object.values(packages)
		.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
		.filter((name) => !names.has(name));
}
