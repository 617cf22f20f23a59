import type { Figure, Matrix } from "../figure.ts";
import { intraclassCorrelation } from "./intraclass-correlation.ts";
import { krippendorffAlpha, type Metric } from "./krippendorff-alpha.ts";

/** With fewer candidates no verdict is given. Our own judgement. */
export const LEAST_CANDIDATES = 5;

export const agreementMethods = ["auto", "icc", "alpha", "interval", "ordinal", "nominal"] as const;

export type AgreementMethod = (typeof agreementMethods)[number];

/** Which coefficient it is: the ICC(2,k), or Krippendorff's α by one of its metrics. */
export type Coefficient = "icc" | Metric;

/** What the coefficient means, or why there is none. */
export type AgreementVerdict =
  | ("excellent" | "good" | "moderate" | "poor" | "firm" | "tentative" | "weak")
  | ("tooFew" | "oneInterviewer" | "oneCandidate" | "noVariation");

export interface Agreement {
  readonly method: Coefficient;
  readonly value: Figure;
  readonly low: Figure;
  readonly high: Figure;
  /** Candidates and interviewers that the coefficient rests on. */
  readonly candidates: number;
  readonly raters: number;
  readonly verdict: AgreementVerdict;
}

/** The first band whose limit the coefficient reaches. Our own judgement. */
const iccBands = [
  [0.9, "excellent"],
  [0.75, "good"],
  [0.5, "moderate"],
  [Number.NEGATIVE_INFINITY, "poor"],
] as const;
const alphaBands = [
  [0.8, "firm"],
  [0.667, "tentative"],
  [Number.NEGATIVE_INFINITY, "weak"],
] as const;

/**
 * How far the interviewers agree: ICC(2,k) where everybody rated everybody, Krippendorff's α (by points) otherwise.
 *
 * @param method the ICC only where there are no gaps
 */
export function agreement(matrix: Matrix, method: AgreementMethod): Agreement {
  const raters = ratersIn(matrix);
  if (method === "icc" || (method === "auto" && ratingGaps(matrix) === 0)) return byIcc(ratedRows(matrix), raters);
  return byAlpha(matrix, raters.length, method === "auto" || method === "alpha" ? "interval" : method);
}

/** How many figures are missing for everybody to have rated everybody, among those who rated or were rated at all. */
export function ratingGaps(matrix: Matrix): number {
  const raters = ratersIn(matrix);
  return ratedRows(matrix).reduce((count, row) => count + raters.filter((j) => row[j] === null).length, 0);
}

const ratersIn = (matrix: Matrix): number[] => (matrix[0] ?? []).flatMap((_, j) => (matrix.some((row) => row[j] != null) ? [j] : []));
const ratedRows = (matrix: Matrix): Matrix => matrix.filter((row) => row.some((value) => value !== null));

function byIcc(rated: Matrix, raters: readonly number[]): Agreement {
  const facts = { method: "icc" as const, candidates: rated.length, raters: raters.length };
  const small = tooSmall(facts);
  if (small) return small;
  const coefficient = intraclassCorrelation(rated.map((row) => raters.map((j) => row[j] ?? 0)));
  if (!coefficient) return noVariation(facts);
  // "Above .9" is excellent and ".75 to .9" good, so the upper limit itself is still good.
  const band = iccBands.find(([limit]) => (limit === 0.9 ? coefficient.value > limit : coefficient.value >= limit));
  return { ...facts, ...coefficient, verdict: verdict(facts.candidates, band?.[1] ?? "poor") };
}

function byAlpha(matrix: Matrix, raters: number, metric: Metric): Agreement {
  const candidates = matrix.filter((row) => row.filter((value) => value !== null).length > 1).length;
  const facts = { method: metric, candidates, raters };
  const small = tooSmall(facts);
  if (small) return small;
  const coefficient = krippendorffAlpha(matrix, metric);
  if (!coefficient) return noVariation(facts);
  const band = alphaBands.find(([limit]) => coefficient.value >= limit);
  return { ...facts, ...coefficient, verdict: verdict(candidates, band?.[1] ?? "weak") };
}

type Facts = Pick<Agreement, "method" | "candidates" | "raters">;

const none = { value: null, low: null, high: null } as const;

function tooSmall(facts: Facts): Agreement | undefined {
  if (facts.raters < 2) return { ...facts, ...none, verdict: "oneInterviewer" };
  if (facts.candidates < 2) return { ...facts, ...none, verdict: "oneCandidate" };
  return undefined;
}

const noVariation = (facts: Facts): Agreement => ({ ...facts, ...none, verdict: "noVariation" });

const verdict = (candidates: number, band: AgreementVerdict): AgreementVerdict => (candidates < LEAST_CANDIDATES ? "tooFew" : band);
