import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where copies, peers and samples lie between runs. Outside the project, since a peer below it would find the project's
 * own packages where it lacks one, and site generators pass over whatever lies in a node_modules.
 */
export const CACHE = join(tmpdir(), 'packaging-gradient-bench');
