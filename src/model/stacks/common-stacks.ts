/** A stack that people commonly build. */
export interface CommonStack {
	/** Its place in an address. */
	readonly id: string;
	readonly name: string;
	/** Keys of rows, innermost first. */
	readonly inside: readonly string[];
	/** Why people build it, as a sentence. */
	readonly why: string;
}

/** Stacks that get a page of their own. Their rows are ids of content; a test says so if one goes. */
export const COMMON_STACKS: readonly CommonStack[] = [
	{
		id: 'wheel-in-image',
		name: 'A wheel in a container image',
		inside: ['wheel', 'docker-oci-image'],
		why: 'The plainest way to an image: the build step installs the wheel and what it depends on.',
	},
	{
		id: 'environment-in-image',
		name: 'A virtual environment in a container image',
		inside: ['wheel', 'venv.copied', 'docker-oci-image'],
		why: 'The usual image in two stages: one makes the environment, the other receives it without the tools that made it.',
	},
	{
		id: 'pex-in-image',
		name: 'A PEX in a container image',
		inside: ['wheel', 'pex', 'docker-oci-image'],
		why: 'One file is tested by itself and then put on a base image that has the interpreter.',
	},
	{
		id: 'zipapp-of-wheels',
		name: 'Wheels in a zip application',
		inside: ['wheel', 'zipapp'],
		why: 'The standard library’s own way to one file, for packages of pure Python.',
	},
	{
		id: 'frozen-in-deb',
		name: 'A frozen program in a Debian package',
		inside: ['wheel', 'pyinstaller.onefile', 'deb.vendored'],
		why: 'Installed and removed by apt like any program, without using the system’s Python.',
	},
	{
		id: 'image-in-sif',
		name: 'A container image on a cluster',
		inside: ['wheel', 'docker-oci-image', 'apptainer'],
		why: 'The image that servers run, converted into one file for clusters that allow no engine with root rights.',
	},
];

/**
 * The rows of a common stack, innermost first.
 * @throws if one of them is not in the guide
 */
export function membersOf<R extends { readonly key: string }>({ id, inside }: CommonStack, rows: readonly R[]): [R, ...R[]] {
	const [first, ...others] = inside.map((key) => {
		const found = rows.find((row) => row.key === key);
		if (!found) throw new Error(`The common stack "${id}" names "${key}", which is no row of the guide.`);
		return found;
	});
	if (!first) throw new Error(`The common stack "${id}" has no member.`);
	return [first, ...others];
}
