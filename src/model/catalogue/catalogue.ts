import type { Named } from '../shared/words.ts';
import type { RelatedEntry } from '../../schema/related-entry.ts';
import type { PackagingOption } from '../../schema/option.ts';
import type { Rung } from '../../schema/rung.ts';
import type { Article } from '../../schema/article.ts';
import type { Agreement } from '../../schema/criterion.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Matrix } from '../../schema/matrix.ts';
import type { Measurement } from '../../schema/measurement.ts';
import type { Recipe } from '../../schema/recipe.ts';
import type { ThenAndNow } from '../../schema/entry.ts';
import type { Caution } from '../../schema/caution.ts';
import type { KnownUser } from '../../schema/known-user.ts';
import type { Cell } from '../shared/cell.ts';
import type { CommonCase } from '../chooser/cases.ts';
import type { PresetView } from '../comparison/presets.ts';
import type { ReviewState } from '../reviews/review-state.ts';
import type { CommonStack } from '../stacks/common-stacks.ts';
import type { Synonyms } from '../shared/search/synonyms.ts';
import type { SymptomView } from '../symptoms/symptom-views.ts';
import type { Source } from './source-index.ts';
import type { WithheldPage } from './withhold.ts';

/** One value of a criterion's vocabulary. */
export interface CriterionValue extends Named {
	id: string;
	name: string;
	meaning: string;
	sign?: string;
}

/** A criterion with its vocabulary resolved and in order. */
export interface CriterionColumn extends Named {
	id: string;
	name: string;
	question: string;
	rule: string;
	/** The id of its matrix. */
	matrix: string;
	/** Its place among the facts at the head of an option's page; not among them without it. */
	glance?: number;
	kind: 'values' | 'version' | 'year' | 'figure';
	several: 'alternatives' | 'list';
	/** Empty for versions, years and figures. */
	values: CriterionValue[];
	formerly: string[];
	/** How often two readers who tried its rule gave the same answer; absent until it is tried. */
	agreement?: Agreement;
}

/** A matrix with its criteria in order. */
export interface MatrixView extends Matrix {
	id: string;
	/** The page of its table for readers without a script. */
	url: string;
	criteria: CriterionColumn[];
}

/** One row of every matrix: an option, or one mode of it. */
export interface Row {
	/** Unique among rows: `pex`, or `pyinstaller.onefile` for a mode. */
	key: string;
	id: string;
	mode: string | null;
	/** The option's name, with the mode's in brackets. */
	name: string;
	modeName: string | null;
	/** The same inside a sentence. */
	modeInText: string | null;
	summary: string;
	aliases: string[];
	/** Address of the row's place on the option's page. */
	url: string;
	rung: string;
	/** How usual it is on its rung, and why. */
	prominence: PackagingOption['prominence'];
	/** Programs that ship this way; those of other modes are left out. */
	users: KnownUser[];
	/** What to look at first in some circumstances; without those of other modes. */
	cautions: Caution[];
	/** Of the option's page. */
	review: ReviewState | null;
	/** Ids of the articles that name it. */
	seeds: string[];
	thenAndNow: ThenAndNow[];
	/** The answers by criterion id; complete. */
	cells: Record<string, Cell>;
	/** The criteria whose answer differs between the modes of the option; none without modes. */
	differing: string[];
}

/** A recipe of an option, with the lab's last run of it. */
export interface OptionRecipe {
	/** `pex`, or `pyinstaller.onefile` for a mode. */
	name: string;
	mode: string | null;
	recipe: Recipe;
	measurement: Measurement | undefined;
}

/** An option with its rows; one row if it has no modes. */
export interface OptionView {
	id: string;
	url: string;
	data: PackagingOption;
	body: string;
	rows: [Row, ...Row[]];
	/** In the order of its modes. */
	recipes: OptionRecipe[];
	review: ReviewState | null;
}

/** A rung with its options in gradient order. */
export interface RungView extends Rung {
	id: string;
	url: string;
	body: string;
	options: OptionView[];
}

/** A tool or a channel with its cells. */
export interface RelatedEntryView {
	id: string;
	kind: 'tools' | 'channels';
	url: string;
	data: RelatedEntry;
	body: string;
	cells: Record<string, Cell>;
	review: ReviewState | null;
}

/** One of the five articles, with the changes since then that options, tools and channels describe. */
export interface ArticleView extends Article {
	id: string;
	url: string;
	body: string;
	changes: { name: string; url: string; entry: ThenAndNow }[];
}

export interface GuideView extends Guide {
	id: string;
	url: string;
	body: string;
}

/** Everything the site shows, computed once from the content. */
export interface Catalogue {
	/** In their order. */
	matrices: MatrixView[];
	/** By matrix, then by their order in it. */
	criteria: CriterionColumn[];
	/** From the plain script to hardware, then those beside the gradient. */
	rungs: RungView[];
	/** In gradient order. */
	options: OptionView[];
	/** In gradient order, modes in the order of their page. */
	rows: Row[];
	tools: RelatedEntryView[];
	channels: RelatedEntryView[];
	sources: Map<string, Source>;
	/** The common cases, stacks and presets, each in their order. */
	cases: CommonCase[];
	stacks: CommonStack[];
	presets: PresetView[];
	/** Words that stand for others in a search. */
	synonyms: Synonyms;
	articles: ArticleView[];
	guides: GuideView[];
	/** In the order that decides where a pasted text matches several. */
	symptoms: SymptomView[];
	/** Pages that content refers to but the site does not have. */
	withheld: readonly WithheldPage[];
}
