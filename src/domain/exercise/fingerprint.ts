import type { FilledPlan } from "./filled-plan.ts";

/** Changes when anything in a plan changes that a marker reads; where its lines stand does not matter. */
export function fingerprint({ code, budget, currency, objective, contingency, lines }: FilledPlan): string {
  const read = lines.map(({ row, ...line }) => line);
  const text = JSON.stringify([code, budget, currency, objective, contingency, read]);
  // FNV-1a: short, and two plans that differ collide once in four thousand million times.
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
