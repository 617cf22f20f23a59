import { fQuantile } from "../probability/f-quantile.ts";

export interface Coefficient {
  readonly value: number;
  /** The limits of its 95 % interval; null where there is too little to compute them. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Negative reliabilities have no lower end; this one says "none at all". */
const LOWEST = -1;

/**
 * ICC(2,k): how well the mean of these interviewers would be reproduced by another panel of the same size (Shrout & Fleiss 1979), with
 * the 95 % interval of McGraw & Wong (1996).
 *
 * @param matrix at least two candidates by at least two interviewers, without a gap
 * @returns undefined when all figures are the same
 * @example the six targets and four judges of Shrout & Fleiss → 0.620051, 0.071137 to 0.927232
 */
export function intraclassCorrelation(matrix: readonly (readonly number[])[]): Coefficient | undefined {
  const n = matrix.length;
  const k = matrix[0]?.length ?? 0;
  const { between, judges, residual } = meanSquares(matrix, n, k);
  const scale = between + judges + residual;
  if (!(scale > 0)) return undefined;
  const single = (between - residual) / (between + (k - 1) * residual + (k * (judges - residual)) / n);
  if (residual === 0 && judges === 0) return { value: 1, low: 1, high: 1 };
  // The published formula with Fj = judges / residual, multiplied through by residual² so that perfect consistency needs no infinity.
  const own = k * single * judges;
  const rest = (n * (1 + (k - 1) * single) - k * single) * residual;
  const v = ((k - 1) * (n - 1) * (own + rest) ** 2) / ((n - 1) * own ** 2 + rest ** 2);
  const a = fQuantile(0.975, n - 1, v);
  const b = fQuantile(0.975, v, n - 1);
  const spread = k * judges + (k * n - k - n) * residual;
  const low = (n * (between - a * residual)) / (a * spread + n * between);
  const high = (n * (b * between - residual)) / (spread + n * b * between);
  return { value: ofPanel(single, k), low: ofPanel(low, k), high: ofPanel(high, k) };
}

/** The reliability of the mean of `k` interviewers, from that of one (Spearman–Brown). */
function ofPanel(single: number, k: number): number {
  const denominator = 1 + (k - 1) * single;
  return denominator > 0 ? Math.max(LOWEST, (k * single) / denominator) : LOWEST;
}

/** The analysis of variance of a candidates × interviewers table. Squares below rounding are 0. */
function meanSquares(matrix: readonly (readonly number[])[], n: number, k: number) {
  const rows = matrix.map((row) => row.reduce((sum, value) => sum + value, 0) / k);
  const columns = Array.from({ length: k }, (_, j) => matrix.reduce((sum, row) => sum + (row[j] ?? 0), 0) / n);
  const grand = rows.reduce((sum, value) => sum + value, 0) / n;
  const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  let rest = 0;
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) rest += (value - (rows[i] ?? 0) - (columns[j] ?? 0) + grand) ** 2;
  }
  const floor = 1e-24 * n * k * matrix.reduce((most, row) => row.reduce((best, value) => Math.max(best, value * value), most), 0);
  const cleaned = (value: number): number => (value <= floor ? 0 : value);
  return {
    between: cleaned(k * squares(rows)) / (n - 1),
    judges: cleaned(n * squares(columns)) / (k - 1),
    residual: cleaned(rest) / ((n - 1) * (k - 1)),
  };
}
