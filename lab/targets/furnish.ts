import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, USER } from '../sandbox/sandbox.ts';

/** Folders that every program needs to start. */
const FOLDERS = ['dev', 'etc', 'lab', 'proc', 'root', 'run', 'tmp', 'var'];

/**
 * Makes a root file system a reader's machine: adds a home, and, if it has a userspace, an account, `sudo` (the sandbox allows everything
 * anyway) and the lab's own packages as apt's only source.
 */
export function furnish(root: string, userspace: boolean): void {
	for (const name of FOLDERS) mkdirSync(join(root, name), { recursive: true });
	mkdirSync(join(root, HOME), { recursive: true });
	chownSync(join(root, HOME), USER, USER);
	if (!userspace) return;
	appendCopy(join(root, 'etc/passwd'), `you:x:${USER}:${USER}::${HOME}:/bin/sh\n`);
	appendCopy(join(root, 'etc/group'), `you:x:${USER}:\n`);
	writeNew(join(root, 'etc/hosts'), '127.0.0.1 localhost\n');
	mkdirSync(join(root, 'usr/local/bin'), { recursive: true });
	writeNew(join(root, 'usr/local/bin/sudo'), '#!/bin/sh\nexec "$@"\n', 0o755);
	if (!existsSync(join(root, 'etc/apt'))) return;
	rmSync(join(root, 'etc/apt/sources.list.d'), { recursive: true, force: true });
	writeNew(join(root, 'etc/apt/sources.list'), 'deb [trusted=yes] copy:/lab/debs ./\n');
	writeNew(join(root, 'etc/apt/apt.conf.d/90lab'), 'APT::Sandbox::User "root";\nAPT::Install-Recommends "false";\n');
}

/** Replaces a file instead of writing into it: the old one may be hard-linked into another root file system. */
function writeNew(file: string, text: string, mode = 0o644): void {
	rmSync(file, { force: true });
	writeFileSync(file, text, { mode });
}

function appendCopy(file: string, line: string): void {
	writeNew(file, existsSync(file) ? readFileSync(file, 'utf8') : 'root:x:0:0::/root:/bin/sh\n'.repeat(Number(file.endsWith('passwd'))));
	appendFileSync(file, line);
}
