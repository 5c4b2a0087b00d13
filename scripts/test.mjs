// @ts-check
// `npm test`: installs what is missing and runs every check under the project's own Node.
import { ensureInstalled, runScript } from './ensure-installed.mjs';

ensureInstalled();
process.exit(runScript('verify'));
