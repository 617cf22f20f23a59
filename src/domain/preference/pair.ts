import { isEnough } from "../coverage.ts";
import type { Figure } from "../figure.ts";

/** Two candidates over the criteria on which both were rated. */
export interface Pair {
  /** The first candidate's rating less the second's, one for each shared criterion. */
  readonly differences: readonly number[];
  readonly weights: readonly number[];
  /** The place of each shared criterion in the list of all. */
  readonly criteria: readonly number[];
  /** The number of all criteria. */
  readonly count: number;
  /** The share of the weight that the shared criteria have. */
  readonly coverage: number;
  /** Whether that is enough to compare the two. */
  readonly isEnough: boolean;
}

/**
 * Sets two candidates beside each other. Criteria that lack either rating are left out.
 *
 * @param weights one a criterion, not all 0
 */
export function pairOf(first: readonly Figure[], second: readonly Figure[], weights: readonly number[]): Pair {
  const criteria = weights.flatMap((_, c) => (first[c] != null && second[c] != null ? [c] : []));
  const own = criteria.map((c) => weights[c] ?? 0);
  const coverage = total(own) / total(weights);
  return {
    differences: criteria.map((c) => withoutRounding((first[c] ?? 0) - (second[c] ?? 0))),
    weights: own,
    criteria,
    count: weights.length,
    coverage,
    isEnough: isEnough(coverage),
  };
}

/** Two means that were added up in another order are the same. */
const withoutRounding = (difference: number): number => (Math.abs(difference) < 1e-9 ? 0 : difference);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
