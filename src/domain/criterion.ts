/**
 * The eleven criteria of the kit, in the order of the rubric: four things an employer settles first (B3 to B6) and seven skills (C1 to C7).
 * The ids stand in the sheets and in every ballot, so they never change; the words do.
 */
export const criterionIds = ["B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4", "C5", "C6", "C7"] as const;

export type CriterionId = (typeof criterionIds)[number];

/**
 * Criteria that many employers add today: community and crisis, planning, short video, AI tools, disclosure and accessibility; each with the
 * questions whose answers can show it, once it has a weight.
 */
export const optionalCriteria = {
  O1: ["D3", "D5"],
  O2: ["D6", "D7"],
  O3: ["D4"],
  O4: ["D4", "D8"],
  O5: ["D2", "D4"],
} as const;

export type OptionalCriterionId = keyof typeof optionalCriteria;

export const optionalCriterionIds = Object.keys(optionalCriteria) as readonly OptionalCriterionId[];

/** The criteria that the kit has words for; those that users add have ids of their own, see addedCriterionId. */
export type GivenCriterionId = CriterionId | OptionalCriterionId;

export const givenCriterionIds: readonly GivenCriterionId[] = [...criterionIds, ...optionalCriterionIds];

/** How much each criterion counts at first, in points of 100. Our own judgement, for an all-round role; every employer edits it. */
export const defaultWeights: Readonly<Record<CriterionId, number>> = {
  B3: 12,
  B4: 12,
  B5: 8,
  B6: 6,
  C1: 8,
  C2: 14,
  C3: 6,
  C4: 8,
  C5: 12,
  C6: 8,
  C7: 6,
};

/** The weight that a criterion starts with; the optional ones count nothing until somebody wants them. */
export const startingWeight = (id: GivenCriterionId): number => (id in defaultWeights ? defaultWeights[id as CriterionId] : 0);

/** The number in the id of a criterion that a user added, or 0 when it is no such id. @example criterionNumber("X12") → 12 */
export function criterionNumber(id: string): number {
  const digits = /^X(\d{1,9})$/.exec(id)?.[1];
  return digits ? Number(digits) : 0;
}

/** @example addedCriterionId(3) → "X3" */
export const addedCriterionId = (number: number): string => `X${number}`;
