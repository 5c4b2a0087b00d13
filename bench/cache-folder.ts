import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of copies, peers and samples between runs. It is outside the project: below it, a peer would use the project's packages in
 * place of missing ones, and site generators ignore everything in node_modules.
 */
export const CACHE = join(tmpdir(), 'packaging-gradient-bench');
