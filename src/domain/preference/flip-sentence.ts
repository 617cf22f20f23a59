import type { Flip } from "./flip.ts";

/** A figure short enough to read aloud. @example short(0.30000000004) → "0.3" */
const short = (value: number): string => String(Number(value.toPrecision(3)));

/**
 * Says what would turn the order of two candidates around.
 *
 * @param name gives the name of a criterion by its place among those compared
 * @example "The first leads by 0.3; moving 7.5 points of weight from Strategy to Analytics makes it a tie."
 */
export function flipSentence({ lead, moves, to }: Flip, name: (criterion: number) => string): string {
  if (lead === 0) return "It is a tie already.";
  const leader = `The ${lead > 0 ? "first" : "second"} leads by ${short(Math.abs(lead))}`;
  if (!moves || to === undefined) return `${leader} and on every criterion: no weights make it a tie.`;
  const all = moves.reduce((sum, { share }) => sum + share, 0);
  const [only] = moves;
  const sources = moves.map(({ from, share }) => `${short(100 * share)} from ${name(from)}`);
  const source = moves.length === 1 && only ? ` from ${name(only.from)}` : ` (${sources.join(", ")})`;
  return `${leader}; moving ${short(100 * all)} points of weight${source} to ${name(to)} makes it a tie.`;
}
