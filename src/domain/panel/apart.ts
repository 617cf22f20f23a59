import type { Matrix } from "../figure.ts";

/** From this difference between two interviewers on, a candidate is worth talking about. Our own judgement. */
export const DISCUSS_FROM = 2;

/** How far interviewers are apart on a candidate, in points; null where that is not worth a talk. */
export function worthATalk(row: Matrix[number]): number | null {
  const values = row.filter((value): value is number => value !== null);
  const gap = Math.max(...values) - Math.min(...values);
  return values.length > 1 && gap >= DISCUSS_FROM - 1e-9 ? gap : null;
}
