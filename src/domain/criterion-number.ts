/** The number in the id of a criterion that a user added, or 0 when it is no such id. @example criterionNumber("X12") → 12 */
export function criterionNumber(id: string): number {
  const digits = /^X(\d{1,9})$/.exec(id)?.[1];
  return digits ? Number(digits) : 0;
}

/** @example addedCriterionId(3) → "X3" */
export const addedCriterionId = (number: number): string => `X${number}`;
