import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetLayer } from '../../src/schema/measurement.ts';
import { UNFINISHED } from '../cache.ts';
import type { Session } from '../session.ts';
import { furnish } from './furnish.ts';
import { LADDER_PACKAGES } from './layer-packages.ts';
import { linkLayers } from './layered-root.ts';
import { aptLine } from './apt-sources.ts';
import { LADDER_SUITE, type LabTarget } from './targets.ts';

/** Packages that every build machine needs, whatever the tool. */
const BUILDER_PACKAGES = ['python3', 'python3-venv', 'python3-pip', 'libqrencode4', 'ca-certificates'];

/** Makes a root file system once and keeps it in the cache. An unfinished one is thrown away. */
async function once(session: Session, id: string, make: (folder: string) => Promise<void>): Promise<string> {
	const folder = join(session.cache.roots, id);
	if (existsSync(folder)) return folder;
	const unfinished = `${folder}${UNFINISHED}`;
	rmSync(unfinished, { recursive: true, force: true });
	await make(unfinished);
	renameSync(unfinished, folder);
	return folder;
}

async function debian(session: Session, folder: string, suite: string, packages: readonly string[]): Promise<void> {
	const args = ['--quiet', '--variant=minbase', '--aptopt=APT::Install-Recommends "false"', `--include=${packages.join(',')}`];
	await mmdebstrap(session, [...args, suite, folder, aptLine(suite)]);
}

/** Runs mmdebstrap with a /proc of its own namespace, which mmdebstrap and umount read. */
async function mmdebstrap(session: Session, args: readonly string[]): Promise<void> {
	await session.must('sh', ['-c', 'mount -t proc proc /proc && exec mmdebstrap "$@"', 'sh', ...args], { timeout: 1800 });
}

/** A Debian with all layers, from which others are made. */
function wholeDebian(session: Session, suite: string): Promise<string> {
	return once(session, suite, (folder) => debian(session, folder, suite, LADDER_PACKAGES));
}

/** The file system of a target, to be used read-only. */
export function rootOf(session: Session, target: LabTarget): Promise<string> {
	const { making } = target;
	switch (making.from) {
		case 'ladder':
			return once(session, `ladder-${target.layers.toSorted().join('+') || 'kernel'}`, async (folder) => {
				linkLayers(await wholeDebian(session, LADDER_SUITE), folder, target.layers);
				furnish(folder, target.layers.includes('userspace'));
			});
		case 'debian':
			return once(session, `${making.suite}-furnished`, async (folder) => {
				linkLayers(await wholeDebian(session, making.suite), folder, target.layers);
				furnish(folder, true);
			});
		case 'mixed':
			return once(session, `${making.suite}-mixed`, async (folder) => {
				const ofPython: TargetLayer[] = ['interpreter', 'c-libraries', 'python-deps'];
				const others = target.layers.filter((layer) => !ofPython.includes(layer));
				linkLayers(await wholeDebian(session, making.suite), folder, others);
				linkLayers(await wholeDebian(session, LADDER_SUITE), folder, ofPython);
				furnish(folder, true);
			});
		case 'musl':
			return once(session, 'musl', async (folder) => {
				const args = ['--quiet', '--variant=extract', '--include=musl,busybox-static'];
				await mmdebstrap(session, [...args, LADDER_SUITE, folder, aptLine(LADDER_SUITE)]);
				await session.must('chroot', [folder, '/bin/busybox', '--install', '-s', '/bin']);
				furnish(folder, true);
			});
	}
}

/** The file system of a build machine, with some further packages. */
export function builderRoot(session: Session, packages: readonly string[]): Promise<string> {
	const all = [...new Set([...BUILDER_PACKAGES, ...packages])].sort();
	const key = createHash('sha256').update(all.join(' ')).digest('hex').slice(0, 12);
	return once(session, `builder-${key}`, async (folder) => {
		await debian(session, folder, LADDER_SUITE, all);
		furnish(folder, true);
	});
}
