// A process with a session of the lab, for tests of how sessions end: node session-process.ts PROJECT succeed|fail|wait
import { join } from 'node:path';
import { cacheIn } from '../../lab/cache.ts';
import { withSession } from '../../lab/session.ts';

const [project = '', ending = ''] = process.argv.slice(2);
process.on('SIGUSR2', () => {
	console.log('waiting');
});
process.exitCode = await withSession(cacheIn(project), async (session) => {
	session.newFolder();
	if (ending === 'fail') throw new Error('The work failed.');
	if (ending === 'wait') await session.run('sh', ['-c', 'echo $$ > "$0"; kill -USR2 $PPID; exec sleep 600', join(project, 'pid')]);
	return 0;
});
