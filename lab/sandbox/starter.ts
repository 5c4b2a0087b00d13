import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Session } from '../session.ts';

const SOURCE = fileURLToPath(new URL('starter.c', import.meta.url));

/** Compiles the program that starts others in a target, unless it is in the cache. */
export async function ensureStarter(session: Session): Promise<void> {
	const starter = join(session.cache.shared, 'starter');
	if (existsSync(starter) && statSync(starter).mtimeMs > statSync(SOURCE).mtimeMs) return;
	await session.must('gcc', ['-O1', '-static', '-Wall', '-Wextra', '-o', starter, SOURCE]);
}
