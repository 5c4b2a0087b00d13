import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../fixtures/project.ts';

interface Workflow {
	readonly permissions: object;
	readonly jobs: Record<string, { permissions: Record<string, string>; steps: { uses?: string }[] }>;
}

const { permissions, jobs } = parse(readFileSync(join(PROJECT, 'deploy/github-pages/pages.yml'), 'utf8')) as Workflow;

test('the workflow pins other people’s actions to a commit', () => {
	const steps = Object.values(jobs).flatMap((job) => job.steps.flatMap(({ uses = [] }) => uses));
	expect(steps).toHaveLength(4);
	for (const step of steps) expect(step).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
});

test('the workflow gives each job only the rights it needs: the one that runs packages may only read', () => {
	expect(permissions).toEqual({});
	expect(jobs['build']?.permissions).toEqual({ contents: 'read' });
	expect(jobs['publish']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});
