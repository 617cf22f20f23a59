import { criterionIds, defaultWeights } from "../../src/domain/criterion.ts";
import type { Voices } from "../../src/domain/panel/voices.ts";
import type { Design } from "./designs.ts";

/** The weights that the kit starts with. */
export const weights = criterionIds.map((id) => defaultWeights[id]);
const total = weights.reduce((sum, weight) => sum + weight, 0);
/** Where the middle of all candidates lies. */
const MIDDLE = 3.2;

export interface SimulatedPanel {
  readonly voices: Voices;
  /** The candidate with the highest true level. */
  readonly best: number;
}

/** Draws candidates, interviewers and their ratings, whole numbers from 1 to 5. */
export function simulatePanel(design: Design, random: () => number): SimulatedPanel {
  const { candidates, interviewers, rates, spread, profile, severity, halo, noise } = design;
  const normal = normalsFrom(random);
  const severities = Array.from({ length: interviewers }, () => severity * normal());
  const levels: number[] = [];
  const voices = Array.from({ length: candidates }, (_, i) => {
    const level = MIDDLE + spread * normal();
    const truths = weights.map(() => level + profile * normal());
    const halos = Array.from({ length: interviewers }, () => halo * normal());
    levels.push(truths.reduce((sum, truth, c) => sum + (truth * (weights[c] ?? 0)) / total, 0));
    return truths.map((truth, c) =>
      severities.flatMap((own, interviewer) => {
        if (!rates(interviewer, i, c)) return [];
        const seen = truth + own + (halos[interviewer] ?? 0) + noise * normal();
        return [{ interviewer, rating: Math.min(5, Math.max(1, Math.round(seen))) }];
      }),
    );
  });
  return { voices, best: levels.indexOf(Math.max(...levels)) };
}

/** Standard normal numbers by Box and Muller's method. */
function normalsFrom(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
