import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYERS, type LayerId } from '../../../../src/model/shared/layers.ts';
import { MOST_STACKED, addressFromStack, stackFromAddress } from '../../../../src/model/shared/stacks/stack-address.ts';
import { stackOf, type Stack, type StackRow } from '../../../../src/model/shared/stacks/stack.ts';
import { catalogue, realRows } from '../chooser/real-content.ts';

/** A made-up row: every layer absent but those named. */
function row(key: string, values: Record<string, string[]> = {}): StackRow {
	const layers = Object.fromEntries(LAYERS.map((layer) => [layer, ['absent']]));
	return {
		key,
		name: `The ${key}`,
		values: {
			...layers,
			code: ['included'],
			'target-needs': ['nothing'],
			'artefact-kinds': ['executable'],
			carries: ['executable'],
			...values,
		},
	};
}

function outcomes(stack: Stack<StackRow>, layer: LayerId): readonly string[] {
	return stack.layers.find((one) => one.layer === layer)?.outcomes ?? [];
}

function real(inside: readonly string[]): Stack<StackRow> {
	const [first, ...others] = inside.map((key) => {
		const found = realRows.find((one) => one.key === key);
		if (!found) throw new Error(`The guide has no row "${key}".`);
		return found;
	});
	if (!first) throw new Error('A stack has at least one member.');
	return stackOf([first, ...others]);
}

describe('which goes into which', () => {
	const wheel = row('wheel', { 'artefact-kinds': ['wheel'] });

	test('the outer one carries what the inner one makes', () => {
		expect(stackOf([wheel, row('image', { carries: ['sdist', 'wheel'] })]).problems).toEqual([]);
	});

	test.each([
		['impossible', { carries: ['sdist'] }, {}, 'The image can carry none of what The wheel makes.'],
		['impossible', { carries: ['nothing'] }, {}, 'Nothing can be put inside The image, so The wheel cannot either.'],
		[
			'impossible',
			{ carries: ['nothing'] },
			{ 'artefact-kinds': ['nothing'] },
			'The wheel makes nothing of its own that The image could carry.',
		],
		['unknown', { carries: ['unknown'] }, {}, 'It is not known what The image can carry.'],
		['unknown', {}, { 'artefact-kinds': ['unknown'] }, 'It is not known what The wheel makes, and so whether The image can carry it.'],
	])('else the pair is named with the reason (%s)', (kind, outer, inner, sentence) => {
		const [problem] = stackOf([row('wheel', { 'artefact-kinds': ['wheel'], ...inner }), row('image', outer)]).problems;
		expect(problem).toMatchObject({ inner: 'wheel', outer: 'image', kind, sentence });
	});
});

describe('the layers of the whole', () => {
	test.each([
		['carried by either', ['included'], ['absent'], ['included']],
		['carried by the outer one', ['absent'], ['included'], ['included']],
		['a dependency that the outer one resolves', ['dependency'], ['included'], ['included']],
		['a dependency that the outer one leaves to its installer', ['dependency'], ['dependency'], ['dependency']],
		['a dependency that nobody resolves', ['dependency'], ['absent'], ['absent']],
		['at times', ['included', 'absent'], ['dependency'], ['included', 'dependency']],
		['not known, but carried by the outer one', ['unknown'], ['included'], ['included']],
		['not known', ['unknown'], ['absent'], ['unknown']],
		['not known of the outer one, but carried', ['included'], ['unknown'], ['included']],
	])('%s', (_, inner, outer, whole) => {
		expect(outcomes(stackOf([row('in', { interpreter: inner }), row('out', { interpreter: outer })]), 'interpreter')).toEqual(whole);
	});

	test('what is inside comes as a dependency where the outer one only names it', () => {
		const named = row('installer', { code: ['dependency'], carries: ['executable'] });
		const stack = stackOf([row('in', { interpreter: ['included'] }), named]);
		expect(outcomes(stack, 'code')).toEqual(['dependency']);
		expect(outcomes(stack, 'interpreter')).toEqual(['dependency']);
		const list = row('list', { code: ['absent'], carries: ['executable'] });
		expect(outcomes(stackOf([row('in'), list]), 'code')).toEqual(['dependency']);
	});

	test('material is taken apart: what becomes of its libraries the outer one says', () => {
		const wheel = row('wheel', { 'artefact-kinds': ['wheel'], 'c-libraries': ['included'] });
		const zip = row('zip', { carries: ['wheel'], 'c-libraries': ['absent'], 'artefact-kinds': ['zipapp'] });
		expect(outcomes(stackOf([wheel, zip]), 'c-libraries')).toEqual(['absent']);
		expect(outcomes(stackOf([wheel, zip]), 'code')).toEqual(['included']);
	});

	test('name those who bring them', () => {
		const stack = stackOf([row('in', { interpreter: ['included'] }), row('out', { userspace: ['dependency'] })]);
		expect(stack.layers.find(({ layer }) => layer === 'interpreter')?.broughtBy).toEqual(['in']);
		expect(stack.layers.find(({ layer }) => layer === 'userspace')?.broughtBy).toEqual(['out']);
		expect(stack.layers.find(({ layer }) => layer === 'kernel')?.broughtBy).toEqual([]);
	});
});

describe('what the target must have', () => {
	const needs = (inner: Record<string, string[]>, outer: Record<string, string[]>) => stackOf([row('in', inner), row('out', outer)]).needs;

	test.each([
		['nothing', {}, {}, ['nothing']],
		['what the outer one needs', {}, { 'target-needs': ['fuse'] }, ['fuse']],
		['no Python if the outer one brings it', { 'target-needs': ['python'] }, { interpreter: ['dependency'] }, ['nothing']],
		['Python if nobody brings it', { 'target-needs': ['python'] }, {}, ['python']],
		['Python if it is brought only at times', { 'target-needs': ['python'] }, { interpreter: ['included', 'absent'] }, ['python']],
		['no installer of the inner one', { 'target-needs': ['python-installer', 'conda'] }, {}, ['nothing']],
		['FUSE, which no userspace brings', { 'target-needs': ['fuse'] }, { userspace: ['included'] }, ['fuse']],
		['a hypervisor in any case', { 'target-needs': ['hypervisor'] }, { kernel: ['included'], hardware: ['included'] }, ['hypervisor']],
		['nobody knows', { 'target-needs': ['unknown'] }, {}, ['unknown']],
	])('%s', (_, inner, outer, whole) => {
		expect(needs(inner, outer)).toEqual(whole);
	});
});

describe('common stacks', () => {
	test.each(catalogue.stacks.map((stack) => [stack.id, stack] as const))('%s is possible with the cells of the guide', (_, { inside }) => {
		const stack = real(inside);
		expect(stack.problems).toEqual([]);
		expect(outcomes(stack, 'code')).toEqual(['included']);
		expect(stack.patches).toHaveLength(7);
	});

	test('a PEX in an image needs an engine and no Python, and you patch all but the kernel', () => {
		const stack = real(['wheel', 'pex', 'docker-oci-image']);
		expect(stack.needs).toEqual(['container-engine']);
		expect(outcomes(stack, 'interpreter')).toEqual(['included']);
		for (const { part, ways } of stack.patches)
			expect(
				ways.map(({ actor }) => actor),
				part,
			).toEqual([part === 'kernel' ? 'owner' : 'you']);
	});

	test('a frozen program in a Debian package brings its interpreter, though the package could name the system’s', () => {
		expect(outcomes(real(['wheel', 'pyinstaller.onefile', 'deb.vendored']), 'interpreter')).toEqual(['included']);
	});

	test('an image cannot go into a wheel', () => {
		expect(real(['docker-oci-image', 'wheel']).problems).toMatchObject([{ kind: 'impossible' }]);
	});
});

describe('one option alone', () => {
	test.each(realRows.map((one) => [one.key, one] as const))('%s is what its own cells say', (_, one) => {
		const { problems, layers, needs } = stackOf([one]);
		expect(problems).toEqual([]);
		for (const { layer, outcomes: whole } of layers) expect([...whole].sort()).toEqual([...(one.values[layer] ?? [])].sort());
		expect([...needs].sort()).toEqual([...(one.values['target-needs'] ?? [])].sort());
	});
});

describe('an address', () => {
	const rows = [row('wheel'), row('venv.on-target'), row('venv.copied'), row('image')];
	const read = (address: string) => {
		const { members, dropped } = stackFromAddress(new URLSearchParams(address), rows, { container: 'image' });
		return { inside: members.map(({ key }) => key), dropped };
	};

	test.each([
		['inside=wheel,venv.copied,image', ['wheel', 'venv.copied', 'image'], []],
		['inside=wheel,venv,container', ['wheel', 'venv.on-target', 'image'], []],
		['inside=wheel&inside=image', ['wheel', 'image'], []],
		['inside=wheel,egg&colour=red', ['wheel'], ['colour', 'inside=egg']],
		['inside=venv.moved,__proto__,,constructor', [], ['inside=venv.moved', 'inside=__proto__', 'inside=constructor']],
		['', [], []],
	])('%s', (address, inside, dropped) => {
		expect(read(address)).toEqual({ inside, dropped });
	});

	test('holds no more than can be read', () => {
		const many = Array.from({ length: MOST_STACKED + 1 }, () => 'wheel').join(',');
		expect(read(`inside=${many}`)).toEqual({ inside: Array.from({ length: MOST_STACKED }, () => 'wheel'), dropped: ['inside=wheel'] });
	});

	test('never fails, and gives back what was written', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (address) => {
				const { members } = stackFromAddress(new URLSearchParams(address), rows);
				expect(members.length).toBeLessThanOrEqual(MOST_STACKED);
			}),
		);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...realRows), { maxLength: MOST_STACKED }), (members) => {
				const read = stackFromAddress(new URLSearchParams(addressFromStack(members)), realRows);
				expect(read).toEqual({ members, dropped: [] });
			}),
		);
	});
});

test('any rows of the guide can be tried in each other', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...realRows), { minLength: 1, maxLength: 4 }), ([first, ...others]) => {
			if (!first) return;
			const { layers, needs, problems } = stackOf([first, ...others]);
			for (const { outcomes: whole } of layers) expect(whole.length).toBeGreaterThan(0);
			expect(needs.length).toBeGreaterThan(0);
			expect(problems.length).toBeLessThanOrEqual(others.length);
		}),
	);
});
