import type { TargetLayer } from '../../src/schema/measurement.ts';

/** Debian packages of the whole ladder; their dependencies come with them. */
export const LADDER_PACKAGES = ['python3', 'python3-venv', 'python3-pip', 'libqrencode4', 'python3-numpy', 'python3-tabulate'];

/** The layer of each package: the first matching pattern decides, and everything else is userspace. */
const LAYER_OF: readonly (readonly [RegExp, TargetLayer])[] = [
	// With the compilers' runtimes, which compiled wheels take from the system like the C library itself.
	[/^(?:libc6|libgcc-s1|libstdc\+\+6|gcc-\d+-base)$/, 'libc'],
	[/^(?:python3-(?:numpy|tabulate|wcwidth)|libblas3|liblapack3|libgfortran5|libquadmath0)$/, 'python-deps'],
	[/^libqrencode4$/, 'c-libraries'],
	[/^(?:lib)?python3/, 'interpreter'],
	// Everything that modules of the standard library are linked to.
	[
		/^(?:libssl\d|zlib1g|libsqlite3-0|libffi\d|libbz2-|liblzma5|libexpat1|libreadline\d|readline-common|libncurses|libtinfo)/,
		'system-libs',
	],
	[/^(?:libuuid1|libcrypt1|libnsl2|libtirpc|libdb5|libgdbm|libgssapi|libkrb5|libk5crypto|libkeyutils|libcom-err)/, 'system-libs'],
];

/** The layer that a Debian package belongs to. */
export function layerOfPackage(name: string): TargetLayer {
	return LAYER_OF.find(([pattern]) => pattern.test(name))?.[1] ?? 'userspace';
}

/** The layer of a file that no package owns, because a package's installation made it; bytecode goes with its source. */
export function layerOfStray(path: string, ownerOf: (path: string) => TargetLayer | undefined): TargetLayer {
	const bytecode = /^(.*)\/__pycache__\/([^/]+)\.cpython-\d+\.pyc$/.exec(path);
	if (bytecode) return ownerOf(`${bytecode[1] ?? ''}/${bytecode[2] ?? ''}.py`) ?? 'interpreter';
	if (/lib(?:blas|lapack)\.so/.test(path)) return 'python-deps';
	return 'userspace';
}
