import { isBlank } from "./cell-value.ts";

/** True for a number that a weight may have: 0 or more, on any scale. */
export const isWeight = (cell: unknown): cell is number => typeof cell === "number" && Number.isFinite(cell) && cell >= 0;

/** A single weight, or null for what is none: a word, a date, a number below 0. A blank counts nothing (0). @example parsedWeight("4,5") → null */
export function parsedWeight(cell: unknown): number | null {
  if (isBlank(cell)) return 0;
  return isWeight(cell) ? cell : null;
}
