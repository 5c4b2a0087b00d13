import type { Agreement } from '../../schema/criterion.ts';
import type { CriterionColumn, MatrixView } from './catalogue.ts';

/** How many answers of two readers were the same, out of those that both gave. */
export interface Agreed {
	same: number;
	asked: number;
}

/** A criterion whose rule two readers tried. */
export type TriedCriterion = CriterionColumn & { agreement: Agreement };

/** The tried criteria of one matrix, in its order, and their sum. */
export interface MatrixAgreement extends Agreed {
	matrix: MatrixView;
	criteria: TriedCriterion[];
}

/** What came of trying the rules, over all criteria. */
export interface AgreementView extends Agreed {
	/** The days on which rules were tried, the earliest first. */
	days: string[];
	/** Those with a tried criterion. */
	matrices: MatrixAgreement[];
}

/** The agreement of two readers by matrix, and over all of them; null if no rule has been tried. */
export function agreementOf(matrices: readonly MatrixView[]): AgreementView | null {
	const tried = matrices.flatMap((matrix): MatrixAgreement[] => {
		const criteria = matrix.criteria.filter(isTried);
		return criteria.length === 0 ? [] : [{ matrix, criteria, ...sumOf(criteria.map(({ agreement }) => agreement)) }];
	});
	if (tried.length === 0) return null;
	const days = tried.flatMap(({ criteria }) => criteria.map(({ agreement }) => agreement.day));
	return { ...sumOf(tried), days: [...new Set(days)].sort(), matrices: tried };
}

function isTried(criterion: CriterionColumn): criterion is TriedCriterion {
	return criterion.agreement !== undefined;
}

function sumOf(parts: readonly Agreed[]): Agreed {
	return {
		same: parts.reduce((sum, { same }) => sum + same, 0),
		asked: parts.reduce((sum, { asked }) => sum + asked, 0),
	};
}
