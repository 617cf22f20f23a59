import type { Choice } from "../ballot/ballot.ts";
import type { Verdict } from "../board/board-log.ts";

/**
 * Recommendations that speak against a decision: a "no" to whoever is chosen, or more support for somebody else than for the one who is chosen;
 * where nobody is appointed, every "yes". Whoever recommends nothing for the chosen one has not compared the two, and is no dissenter.
 *
 * @param chosen the candidate's key; null where nobody is appointed
 * @example dissent([{ candidate: "c-1", interviewer: "ann", choice: -1, reason: "" }], "c-1") → that one recommendation
 */
export function dissent(verdicts: readonly Verdict[], chosen: string | null): readonly Verdict[] {
  if (chosen === null) return verdicts.filter(({ choice }) => choice > 0);
  const forChosen = new Map<string, Choice>(
    verdicts.filter(({ candidate }) => candidate === chosen).map(({ interviewer, choice }) => [interviewer, choice]),
  );
  return verdicts.filter(({ candidate, interviewer, choice }) => {
    if (candidate === chosen) return choice < 0;
    const own = forChosen.get(interviewer);
    return own !== undefined && choice > 0 && choice > own;
  });
}
