import { textFingerprint } from "../text-fingerprint.ts";
import type { FilledPlan } from "./filled-plan.ts";

/** Changes when anything in a plan changes that a marker reads; where its lines stand does not matter. */
export function fingerprint({ code, budget, currency, objective, contingency, lines }: FilledPlan): string {
  const read = lines.map(({ row, ...line }) => line);
  return textFingerprint(JSON.stringify([code, budget, currency, objective, contingency, read]));
}
