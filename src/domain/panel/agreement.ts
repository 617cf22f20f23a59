import type { Figure, Matrix } from "../figure.ts";
import { InputError } from "../input-error.ts";
import { intraclassCorrelation } from "./intraclass-correlation.ts";
import { krippendorffAlpha, type Metric } from "./krippendorff-alpha.ts";

/** With fewer candidates no verdict is given. Our own judgement. */
export const LEAST_CANDIDATES = 5;

export const agreementMethods = ["auto", "icc", "alpha", "interval", "ordinal", "nominal"] as const;

export type AgreementMethod = (typeof agreementMethods)[number];

export interface Agreement {
  readonly method: string;
  readonly value: Figure;
  readonly low: Figure;
  readonly high: Figure;
  /** Candidates and interviewers that the coefficient rests on. */
  readonly candidates: number;
  readonly raters: number;
  readonly verdict: string;
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
  [Number.NEGATIVE_INFINITY, "too weak to rely on"],
] as const;

/**
 * How far the interviewers agree: ICC(2,k) where everybody rated everybody, Krippendorff's α (by points) otherwise.
 *
 * @param asker the function that a message names
 * @throws InputError when the ICC is asked for and there are gaps
 */
export function agreement(asker: string, matrix: Matrix, method: AgreementMethod): Agreement {
  const raters = (matrix[0] ?? []).flatMap((_, j) => (matrix.some((row) => row[j] != null) ? [j] : []));
  const rated = matrix.filter((row) => row.some((value) => value !== null));
  const gaps = rated.reduce((count, row) => count + raters.filter((j) => row[j] === null).length, 0);
  if (method === "icc" && gaps > 0) {
    const missing = gaps === 1 ? "1 figure is missing" : `${gaps} figures are missing`;
    throw new InputError(`${asker}: the ICC needs every interviewer to rate every candidate, and ${missing}; use the method "alpha".`);
  }
  if (method === "icc" || (method === "auto" && gaps === 0)) return byIcc(rated, raters);
  return byAlpha(matrix, raters.length, method === "auto" || method === "alpha" ? "interval" : method);
}

function byIcc(rated: Matrix, raters: readonly number[]): Agreement {
  const facts = { method: "ICC(2,k)", candidates: rated.length, raters: raters.length };
  const small = tooSmall(facts);
  if (small) return small;
  const coefficient = intraclassCorrelation(rated.map((row) => raters.map((j) => row[j] ?? 0)));
  if (!coefficient) return noVariation(facts);
  // "Above .9" is excellent and ".75 to .9" good, so the upper limit itself is still good.
  const band = iccBands.find(([limit]) => (limit === 0.9 ? coefficient.value > limit : coefficient.value >= limit));
  return { ...facts, ...coefficient, verdict: verdict(facts.candidates, band?.[1] ?? "") };
}

function byAlpha(matrix: Matrix, raters: number, metric: Metric): Agreement {
  const candidates = matrix.filter((row) => row.filter((value) => value !== null).length > 1).length;
  const facts = { method: `Krippendorff's alpha (${metric})`, candidates, raters };
  const small = tooSmall(facts);
  if (small) return small;
  const coefficient = krippendorffAlpha(matrix, metric);
  if (!coefficient) return noVariation(facts);
  const band = alphaBands.find(([limit]) => coefficient.value >= limit);
  return { ...facts, ...coefficient, verdict: verdict(candidates, band?.[1] ?? "") };
}

type Facts = Pick<Agreement, "method" | "candidates" | "raters">;

const none = { value: null, low: null, high: null } as const;

function tooSmall(facts: Facts): Agreement | undefined {
  if (facts.raters < 2) return { ...facts, ...none, verdict: "n/a (fewer than two interviewers)" };
  if (facts.candidates < 2) return { ...facts, ...none, verdict: "n/a (fewer than two candidates rated twice)" };
  return undefined;
}

const noVariation = (facts: Facts): Agreement => ({ ...facts, ...none, verdict: "n/a (no variation)" });

const verdict = (candidates: number, band: string): string => (candidates < LEAST_CANDIDATES ? "too few to judge" : band);
