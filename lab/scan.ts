import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { RecipeEntry } from '../src/load/recipes.ts';
import type { Measurement } from '../src/schema/measurement.ts';
import type { Built } from './build.ts';
import type { Session } from './session.ts';

const FoundSchema = z.object({
	artifacts: z.array(z.object({ name: z.string(), version: z.string(), type: z.string() })),
	descriptor: z.object({ name: z.string(), version: z.string() }),
});

/** Syft's findings in the artefacts as the user receives them. Nothing if Syft is not installed. */
export async function scan(session: Session, { recipe }: RecipeEntry, built: Built): Promise<Measurement['scan']> {
	if ((await session.run('which', ['syft'])).exit !== 0) return undefined;
	const folder = session.newFolder();
	for (const path of recipe.artefacts) {
		mkdirSync(join(folder, 'artefacts'), { recursive: true });
		cpSync(join(built.folder, path), join(folder, 'artefacts', basename(path)), { recursive: true, verbatimSymlinks: true });
	}
	const env = { PATH: process.env['PATH'] ?? '', HOME: folder, SYFT_CHECK_FOR_APP_UPDATE: 'false' };
	const answer = join(folder, 'found.json');
	await session.must('syft', ['--quiet', '--output', `json=${answer}`, `dir:${join(folder, 'artefacts')}`], { env, timeout: 300 });
	const { artifacts, descriptor } = FoundSchema.parse(JSON.parse(readFileSync(answer, 'utf8')));
	const packages = artifacts.map(({ name, version, type }) => ({ name, version, type }));
	return {
		tool: `${descriptor.name} ${await versionOf(session, descriptor.version)}`,
		packages: packages.sort((a, b) => (`${a.type}${a.name}` < `${b.type}${b.name}` ? -1 : 1)),
	};
}

/** Go's own record of the version, for a Syft built from source, which does not know its version. */
async function versionOf(session: Session, told: string): Promise<string> {
	if (/^v?\d/.test(told)) return told;
	const { stdout } = await session.run('sh', ['-c', 'go version -m "$(command -v syft)"']);
	return /\tmod\t\S+\tv(\S+)/.exec(stdout)?.[1] ?? 'of unknown version';
}
