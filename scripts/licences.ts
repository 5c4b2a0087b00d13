// `npm run licences`: lists every package that an install brings, with its licence; fails if one is not allowed.
import { readFileSync } from 'node:fs';
import { dependenciesFrom, EXCEPTIONS, licenceProblems, type LockFile } from './dependencies.ts';

const dependencies = dependenciesFrom(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile);
const problems = licenceProblems(dependencies);
const width = Math.max(...dependencies.map(({ name, version }) => name.length + version.length + 1));
for (const { name, version, licence = 'none stated', for: purpose } of dependencies)
	console.log(`${`${name} ${version}`.padEnd(width)}  ${purpose}  ${licence}`);
const counts = Map.groupBy(dependencies, ({ licence }) => licence ?? 'none stated');
console.log(`\n${dependencies.length} packages, on any system:`);
for (const [licence, { length }] of [...counts].sort(([, a], [, b]) => b.length - a.length))
	console.log(`  ${String(length).padStart(4)}  ${licence}`);
for (const { packages, licences, why } of EXCEPTIONS)
	console.log(`\nAllowed to ${packages.source}: ${[...licences].join('; ')}. It is ${why}`);
console.log(problems.length === 0 ? '\nAll of them are allowed.' : `\n${problems.join('\n')}`);
process.exitCode = problems.length === 0 ? 0 : 1;
