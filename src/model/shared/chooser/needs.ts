/** What a target must have, in running text: the values of the criterion `target-needs` but "nothing". */
export const NEEDS: Readonly<Record<string, string>> = {
	python: 'Python',
	'python-installer': 'an installer of Python packages',
	'c-compiler': 'a C compiler',
	conda: 'conda or alike',
	'package-manager': 'its package manager',
	'container-engine': 'a container engine',
	snapd: 'snapd',
	fuse: 'FUSE',
	hypervisor: 'a hypervisor',
	browser: 'a browser',
	'platform-account': 'an account with the platform',
	device: 'a device of its kind',
};

/** The same for an installer of Python packages that has to bring the interpreter too. */
export const INSTALLER_WITH_PYTHON = 'an installer that brings Python itself, such as uv,';
