import { expect, test } from 'vitest';
import { LAYERS } from '../../src/model/shared/layers.ts';
import { NO_LAYER, SYMPTOM_LAYERS, SymptomSchema } from '../../src/schema/symptom.ts';
import { byId, soundContent } from '../fixtures/catalogue.ts';

const sound = byId(soundContent().symptoms, 'libc-too-old').data;

test('the layers of symptoms are those of everything else, and none', () => {
	expect(SYMPTOM_LAYERS).toEqual([...LAYERS, NO_LAYER]);
});

test('white space at the end of a paste goes, all other stays', () => {
	const { samples } = SymptomSchema.parse({ ...sound, samples: ['a\n\n\tb \n'] });
	expect(samples).toEqual(['a\n\n\tb']);
});

test.each([
	['an empty paste', { samples: [' '] }, 'A sample is empty.'],
	['no paste', { samples: [] }, 'Give at least one sample'],
	['a paste without end', { samples: ['a '.repeat(2500)] }, 'A sample has more than 4000 characters.'],
	['an invisible character', { message: 'a\u00A0b' }, 'The message contains a no-break space'],
	['no option', { meets: [] }, 'Name at least one option that meets it.'],
	['neither run nor reason', { produced: undefined }, 'A symptom was either brought about'],
])('%s is refused', (_, fields, message) => {
	expect(SymptomSchema.safeParse({ ...sound, ...fields }).error?.issues.map((issue) => issue.message)).toEqual([
		expect.stringContaining(message),
	]);
});
