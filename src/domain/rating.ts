/** The lowest and the highest level of every criterion. */
export const LOWEST_RATING = 1;
export const HIGHEST_RATING = 5;

/** What an interviewer may choose on a criterion; the anchors say what each level looks like. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** A level, or null for "not observed": missing, never a 0. */
export type Observation = Level | null;

/** From 1 to 5, also between two levels (a mean of several interviewers); null when nobody observed the criterion. */
export type Rating = number | null;

/** A figure of the rating scale as it is shown: evened out it may lie a little outside. @example clipRating(5.05) → 5 */
export const clipRating = (figure: number): number => Math.min(HIGHEST_RATING, Math.max(LOWEST_RATING, figure));

/** True for a number that a rating may have. */
export const isRating = (cell: unknown): cell is number => typeof cell === "number" && cell >= LOWEST_RATING && cell <= HIGHEST_RATING;
