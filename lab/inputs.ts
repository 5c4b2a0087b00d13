import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecipeEntry } from '../src/load/recipes.ts';
import { enter, newScratch, OPEN } from './sandbox/sandbox.ts';
import type { Session } from './session.ts';
import { aptLine } from './targets/apt-sources.ts';
import { builderRoot, rootOf } from './targets/roots.ts';
import { LADDER_SUITE, TARGETS } from './targets/targets.ts';

/** The versions of everything that is fetched from PyPI. */
export const CONSTRAINTS = fileURLToPath(new URL('constraints.txt', import.meta.url));

/** The dependencies of the sample programs, and their build tools. */
const OF_THE_PROGRAM = ['numpy', 'tabulate', 'setuptools', 'wheel', 'pip'];

/** How this machine reaches the registries, for the root file systems in which something is fetched. */
function waysOut(): { env: Record<string, string>; show: Record<string, string> } {
	const names = Object.keys(process.env).filter((name) => /^(?:PIP_|SSL_CERT|REQUESTS_CA|CURL_CA|https?_proxy|no_proxy)/i.test(name));
	const env = Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']));
	const files = ['/etc/resolv.conf', '/etc/ssl/certs', '/etc/pip.conf', '/usr/local/share/ca-certificates', env['PIP_FIND_LINKS'] ?? ''];
	return { env, show: Object.fromEntries(files.filter((file) => file.startsWith('/') && existsSync(file)).map((file) => [file, file])) };
}

/**
 * Fetches and caches the packages that a recipe's commands name. Afterwards the lab needs no network for the recipe.
 * @throws with the client's output if something cannot be fetched
 */
export async function fetchInputs(session: Session, { recipe }: RecipeEntry): Promise<void> {
	const { pypi = [], debian = [] } = recipe.index ?? {};
	const constraints = readFileSync(CONSTRAINTS, 'utf8');
	await unlessDone(session, ['pypi', ...pypi, constraints], () => fetchWheels(session, [...OF_THE_PROGRAM, ...pypi]));
	if (debian.length > 0) await unlessDone(session, ['debian', ...debian], () => fetchDebs(session, debian));
}

/** Fetches unless a mark in the cache says that it has been done. */
async function unlessDone(session: Session, inputs: readonly string[], fetch: () => Promise<void>): Promise<void> {
	const digest = createHash('sha256').update(inputs.join('\n')).digest('hex').slice(0, 16);
	const mark = join(session.cache.shared, `fetched-${digest}`);
	if (existsSync(mark)) return;
	await fetch();
	writeFileSync(mark, '');
}

async function fetchWheels(session: Session, names: readonly string[]): Promise<void> {
	const { env, show } = waysOut();
	const scratch = newScratch(session);
	copyFileSync(CONSTRAINTS, join(scratch, 'upper/home/you/constraints.txt'));
	// A tool that pins a version gets that one, whichever the lab runs otherwise.
	const exact = names.filter((name) => name.includes('=='));
	const download = 'python3 -m pip download --no-input --quiet --dest wheels';
	const commands = [`${download} --constraint constraints.txt ${names.filter((name) => !exact.includes(name)).join(' ')}`];
	if (exact.length > 0) commands.push(`${download} --no-deps ${exact.join(' ')}`);
	const at = { root: await builderRoot(session, []), scratch, conditions: OPEN, env, show, timeout: 600 };
	const ended = await enter(session, at, ['/bin/sh', '-e', '-c', commands.join('\n')]);
	if (ended.exit !== 0) throw new Error(`pip cannot fetch ${names.join(', ')}:\n${ended.output.slice(-2000)}`);
	keep(join(scratch, 'upper/home/you/wheels'), join(session.cache.shared, 'wheels'));
}

async function fetchDebs(session: Session, names: readonly string[]): Promise<void> {
	const { env, show } = waysOut();
	const scratch = newScratch(session);
	const target = TARGETS.find(({ id }) => id === 'userspace');
	if (!target) throw new Error('There is no target "userspace", for which packages are fetched.');
	const commands = [
		`echo '${aptLine(LADDER_SUITE)}' > /etc/apt/sources.list`,
		'apt-get --quiet update',
		`apt-get --quiet --yes --download-only install ${names.join(' ')}`,
	].join(' && ');
	const entry = { root: await rootOf(session, target), scratch, conditions: OPEN, env, show, timeout: 600 };
	const ended = await enter(session, entry, ['/bin/sh', '-c', commands]);
	if (ended.exit !== 0) throw new Error(`apt cannot fetch ${names.join(', ')}:\n${ended.output.slice(-2000)}`);
	const debs = join(session.cache.shared, 'debs');
	keep(join(scratch, 'upper/var/cache/apt/archives'), debs);
	writeFileSync(join(debs, 'Packages'), await session.must('dpkg-scanpackages', ['--multiversion', '.'], { cwd: debs }));
}

function keep(from: string, to: string): void {
	for (const name of readdirSync(from)) if (/\.(?:whl|gz|zip|deb)$/.test(name)) copyFileSync(join(from, name), join(to, name));
}

/** The environment variables that make package clients use the lab's own packages. */
export const INDEX_ENV = {
	PIP_NO_INDEX: '1',
	PIP_FIND_LINKS: '/lab/wheels',
	PIP_DISABLE_PIP_VERSION_CHECK: '1',
	PIP_ROOT_USER_ACTION: 'ignore',
	UV_OFFLINE: '1',
	UV_NO_INDEX: '1',
	UV_FIND_LINKS: '/lab/wheels',
	UV_PYTHON_DOWNLOADS: 'never',
};
