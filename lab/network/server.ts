// Answers every request by TLS with 42, for programs that fetch an address. Prints a line once it listens.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';

const [certificate = '', key = '', port = ''] = process.argv.slice(2);
createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (_, response) => response.end('42\n')).listen(
	Number(port),
	'127.0.0.1',
	() => {
		console.log('listening');
	},
);
