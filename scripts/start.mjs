// @ts-check
// `npm start`: installs what is missing, builds the site and serves the built site.
import { ensureInstalled, runScript } from './ensure-installed.mjs';

ensureInstalled();
if (runScript('build') !== 0) process.exit(1);
process.exit(runScript('serve', process.argv.slice(2)));
