import { expect, test } from 'vitest';
import { SYMPTOM_SECTIONS, symptomSections } from '../../../src/model/rules/symptom-sections.ts';
import { byId, changed, soundContent } from '../../fixtures/catalogue.ts';

function messagesFor(sections: readonly string[], draft = false): string[] {
	const content = changed(({ symptoms }) => {
		const symptom = byId(symptoms, 'slow-start');
		symptom.body = sections.map((section) => `## ${section}\n\nText.\n`).join('\n');
		if (draft) symptom.data.draft = true;
	});
	return symptomSections(content).map(({ message }) => message);
}

test('the three sections in their order are no problem, with parts of their own', () => {
	expect(symptomSections(soundContent())).toEqual([]);
	expect(messagesFor(['What is missing', 'The way out\n\n### On Windows', 'What prevents it'])).toEqual([]);
});

test.each<[string, readonly string[], string[]]>([
	[
		'none',
		[],
		['The section "What is missing" is missing.', 'The section "The way out" is missing.', 'The section "What prevents it" is missing.'],
	],
	['another order', SYMPTOM_SECTIONS.toReversed(), ['The section "What prevents it" is out of order, or here twice.']],
	['one twice', [...SYMPTOM_SECTIONS, 'The way out'], ['The section "The way out" is out of order, or here twice.']],
	['one too many', [...SYMPTOM_SECTIONS, 'See also'], ['"See also" is not a section of a symptom\'s page.']],
])('%s is refused', (_, sections, messages) => {
	expect(messagesFor(sections)).toEqual(messages);
	expect(messagesFor(sections, true)).toEqual([]);
});
