import { expect, test } from 'vitest';
import { requirementsOf } from '../../../../src/model/shared/chooser/requirements.ts';
import { realRows } from './real-content.ts';

test.each([
	['nothing needed', { 'target-needs': ['nothing'] }, []],
	['things needed', { 'target-needs': ['python', 'fuse'] }, ['Needs Python and FUSE on the target.']],
	[
		'an installer that brings Python',
		{ 'target-needs': ['python-installer'], interpreter: ['dependency'] },
		['Needs an installer that brings Python itself, such as uv, on the target.'],
	],
	['an administrator at times', { 'admin-rights': ['no', 'yes'] }, []],
	['an administrator always', { 'admin-rights': ['yes'] }, ['Needs an administrator for each install.']],
	['an administrator once', { 'admin-rights': ['once'] }, ['Needs an administrator to set up its runtime once.']],
	[
		'an administrator once or always',
		{ 'admin-rights': ['once', 'yes'] },
		['Needs an administrator to set up its runtime once, and in some cases for each install.'],
	],
	['the network at times', { 'network-install': ['yes', 'no'], 'network-start': ['no'] }, []],
	[
		'the network',
		{ 'network-install': ['yes'], 'network-start': ['yes'] },
		['Needs the network to install.', 'Needs the network for its first start.'],
	],
	['code left out', { code: ['absent'] }, ['Leaves your own code to travel by another way.']],
	['packages left out', { 'python-deps': ['absent'] }, ['Leaves every package beyond the standard library to the target.']],
	['packages at times', { 'python-deps': ['included', 'absent'] }, []],
	['libraries left out', { 'c-libraries': ['absent'] }, ['Takes no compiled packages along.']],
	[
		'a frozen program over the target’s libc',
		{ interpreter: ['included'], libc: ['absent'] },
		['Leaves the C library to the target, so build it for the oldest Linux that you serve.'],
	],
	[
		'a frozen program that can have musl linked in',
		{ interpreter: ['included'], libc: ['included', 'absent'] },
		['Leaves the C library to the target in some cases, so build it for the oldest Linux that you serve.'],
	],
	['libc under the target’s Python', { interpreter: ['absent'], libc: ['absent'] }, []],
	['a compiler for the builder', { compiler: ['builder'] }, ['Needs a C compiler on the machine that builds it.']],
	['a compiler for both', { compiler: ['builder', 'target'] }, ['May need a C compiler on the target.']],
	['no cross-building', { 'cross-building': ['no'] }, ['Needs a build machine for each system that it runs on.']],
	['some cross-building', { 'cross-building': ['partly'] }, ['Can be made on one system for another only in part.']],
	['signing at times', { signing: ['required', 'none'] }, ['Has to be signed where unsigned artefacts are refused or scare users off.']],
	['signing', { signing: ['required'] }, ['Has to be signed: otherwise it is refused, or scares users off.']],
	['files to replace', { updates: ['replace'] }, ['Each new version has to be put in the old one’s place.']],
	['unknown cells', { 'target-needs': ['unknown'], compiler: ['unknown'] }, []],
])('asks for what the cells say: %s', (_, values: Record<string, string[]>, sentences) => {
	expect(requirementsOf({ key: 'made-up', values }, {}).map(({ sentence }) => sentence)).toEqual(sentences);
});

test('says nothing of compiled packages where the answer has settled them', () => {
	expect(requirementsOf({ key: 'made-up', values: { 'c-libraries': ['absent'] } }, { compiled: ['no'] })).toEqual([]);
});

test('each requirement of a row in the guide belongs to one of its cells, and to one only', () => {
	for (const row of realRows) {
		const criteria = requirementsOf(row, {}).map(({ criterion }) => criterion);
		expect(new Set(criteria).size, row.key).toBe(criteria.length);
		for (const criterion of criteria) expect(row.values[criterion], row.key).toBeDefined();
	}
});
