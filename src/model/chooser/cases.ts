import type { Case, Companion } from '../../schema/case.ts';
import { caseUrl, entryUrl, modeUrl, optionUrl } from '../shared/addresses.ts';
import type { Answers } from '../shared/chooser/answers.ts';
import type { CasePick, PickPart, PickingCase } from '../shared/chooser/picking-case.ts';
import { questionOf, QUESTIONS, type QuestionId } from '../shared/chooser/questions.ts';
import type { Content } from '../catalogue/content.ts';

/** A common case: circumstances that many are in, with what people would take. */
export interface CommonCase extends PickingCase {
	/** Other words people search for it by. */
	readonly aliases: readonly string[];
	/** The people in this situation, in one sentence. */
	readonly situation: string;
	/** Its circumstances, and what its page takes for granted beyond them. */
	readonly answers: Answers;
	/** The reason for each answer beyond the circumstances. */
	readonly why: Readonly<Partial<Record<QuestionId, string>>>;
}

/** The common cases in their order. */
export function commonCases(content: Pick<Content, 'cases' | 'options' | 'tools' | 'channels' | 'sources'>): CommonCase[] {
	return content.cases
		.toSorted((a, b) => a.data.order - b.data.order)
		.map(({ id, data }) => ({
			id,
			url: caseUrl(id),
			name: data.name,
			aliases: data.aliases,
			situation: data.situation,
			when: data.when,
			before: data.before,
			picked: data.picked,
			picks: data.picks.map((pick) => casePick(pick, content)),
			answers: answersOfCase(data),
			why: Object.fromEntries(Object.entries(data.answers).map(([question, { why }]) => [question, why])),
		}));
}

/**
 * The answers of a case in the chooser's format: what it takes for granted, and its circumstances. A question with one answer of which the
 * circumstances name several stays open.
 */
export function answersOfCase({ when, answers }: Pick<Case, 'when' | 'answers'>): Answers {
	const known: readonly string[] = QUESTIONS.map(({ id }) => id);
	const certain = Object.entries(when).filter(
		([id, wanted]) => wanted.length === 1 || !known.includes(id) || questionOf(id as QuestionId).covers === 'all',
	);
	const granted = Object.entries(answers).map(([id, { is }]) => [id, typeof is === 'string' ? [is] : is] as const);
	return Object.fromEntries([...certain, ...granted]);
}

function casePick(
	{ option, role, because, goesWith, sources }: Case['picks'][number],
	content: Pick<Content, 'options' | 'tools' | 'channels' | 'sources'>,
): CasePick {
	return {
		option,
		role,
		because,
		goesWith: goesWith.map((part) => pickPart(part, content)),
		sources: sources.flatMap((id) => {
			const [publisher = '', page = ''] = id.split('/');
			const found = content.sources.find((source) => source.id === publisher)?.data.pages[page];
			return found ? [{ name: found.title, url: found.url }] : [];
		}),
	};
}

/** A part with its name and address; without an address if the guide has no page of it. */
function pickPart(
	{ as, tool, channel, option, name, optional }: Companion,
	content: Pick<Content, 'options' | 'tools' | 'channels'>,
): PickPart {
	const found =
		tool !== undefined
			? named(content.tools, tool, entryUrl('tools', tool))
			: channel !== undefined
				? named(content.channels, channel, entryUrl('channels', channel))
				: option !== undefined
					? optionNamed(content.options, option)
					: undefined;
	return { as, name: found?.name ?? name ?? tool ?? channel ?? option ?? '', url: found?.url ?? null, optional: optional === true };
}

function named(
	entries: readonly { id: string; data: { name: string } }[],
	id: string,
	url: string,
): { name: string; url: string } | undefined {
	const entry = entries.find((one) => one.id === id);
	return entry && { name: entry.data.name, url };
}

function optionNamed(options: Content['options'], key: string): { name: string; url: string } | undefined {
	const [id = '', mode] = key.split('.');
	return named(options, id, mode === undefined ? optionUrl(id) : modeUrl(id, mode));
}
