// A process with a session of the lab, for tests of how sessions end: node session-process.ts PROJECT succeed|fail|wait
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheIn } from '../../lab/cache.ts';
import { withSession } from '../../lab/session.ts';

const [project = '', ending = ''] = process.argv.slice(2);
const pipe = join(project, 'pipe');
process.exitCode = await withSession(cacheIn(project), async (session) => {
	session.newFolder();
	if (ending === 'fail') throw new Error('The work failed.');
	if (ending === 'wait') {
		spawnSync('mkfifo', [pipe]);
		// A command that starts another, which would outlive it on its own; both can be told by the project in their words.
		const command = session.run('sh', ['-c', 'sh -c "echo > $0/pipe; read -r never < $0/pipe" "$0" & wait', project]);
		await readFile(pipe);
		console.log('waiting');
		await command;
	}
	return 0;
});
