import { fnv1a } from "./fnv-1a.ts";
import type { LoggedRating } from "./logged-rating.ts";
import { nameKey } from "./name-key.ts";

/** A rating that counts, and when it was handed in; undefined where the log does not say. */
export interface CountedRating extends LoggedRating {
  readonly when: Date | undefined;
}

/** What the rubric says of one criterion. */
export interface WeighedCriterion {
  readonly id: string;
  readonly weight: number;
  readonly minimum: number | null;
}

/** A table for other programs: headings that never change, then one row per record. */
export type TidyTable = readonly (readonly (string | number)[])[];

const LOG_COLUMNS = ["role_id", "candidate_code", "interviewer_code", "criterion_id", "rating", "rated_at"];
const RUBRIC_COLUMNS = ["role_id", "criterion_id", "weight", "minimum"];

/**
 * The ratings that count, one row each, with codes in the place of names.
 *
 * @param role tells this workbook from others, so that the tables of many can be put under one another
 */
export const tidyLog = (role: string, ratings: readonly CountedRating[]): TidyTable => [
  LOG_COLUMNS,
  ...ratings.map(({ candidate, interviewer, criterion, rating, when }) => [
    role,
    candidate,
    interviewerCode(role, interviewer),
    criterion,
    rating,
    when?.toISOString() ?? "",
  ]),
];

/** The criteria that a score or a must-have depends on, those that nobody has rated yet included. */
export const tidyRubric = (role: string, criteria: readonly WeighedCriterion[]): TidyTable => [
  RUBRIC_COLUMNS,
  ...criteria
    .filter(({ weight, minimum }) => weight > 0 || minimum !== null)
    .map(({ id, weight, minimum }) => [role, id, weight, minimum ?? ""]),
];

/**
 * Stands for an interviewer of one role: the same in every export, and another in every workbook. It keeps names out of files and reports; it
 * is no secret from somebody who knows the names and tries them out.
 *
 * @example interviewerCode("1x", "Ann") → "I-" and eight digits from 0 to f
 */
const interviewerCode = (role: string, name: string): string =>
  `I-${fnv1a(`${role}\n${nameKey(name)}`)
    .toString(16)
    .padStart(8, "0")}`;
