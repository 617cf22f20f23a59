import type { Choice } from "./ballot/ballot.ts";
import { type CriterionId, criterionIds } from "./criterion.ts";
import type { Rating } from "./rating.ts";

/**
 * Ratings of three invented candidates by two invented interviewers, criterion by criterion in the order of the rubric; 0 is "not observed".
 * They differ enough to make a ranking, agree enough to be believed but for one criterion worth a talk, and leave gaps as real interviews do.
 */
const ratings: readonly (readonly [readonly number[], readonly number[]])[] = [
  [
    [4, 5, 4, 5, 4, 5, 3, 4, 5, 4, 4],
    [5, 4, 4, 3, 4, 4, 4, 4, 5, 3, 0],
  ],
  [
    [3, 3, 5, 2, 3, 5, 4, 2, 3, 5, 3],
    [3, 4, 4, 3, 2, 4, 0, 3, 3, 5, 4],
  ],
  [
    [5, 4, 2, 5, 5, 2, 3, 4, 4, 2, 3],
    [4, 4, 3, 4, 5, 2, 3, 0, 4, 3, 4],
  ],
];

/** What a sample interviewer (0 or 1) gave a sample candidate (0 to 2). @example sampleRating(0, 1, "C7") → null */
export const sampleRating = (candidate: number, interviewer: number, criterion: CriterionId): Rating =>
  ratings[candidate]?.[interviewer]?.[criterionIds.indexOf(criterion)] || null;

/** What the two recommend of each candidate, in the same order. */
const choices: readonly (readonly [Choice, Choice])[] = [
  [2, 1],
  [1, 0],
  [-1, 1],
];

/** What a sample interviewer (0 or 1) recommends of a sample candidate (0 to 2). @example sampleChoice(0, 1) → 1 */
export const sampleChoice = (candidate: number, interviewer: number): Choice => choices[candidate]?.[interviewer] ?? 0;
