import { evaluatePanel } from "../../src/domain/panel/panel-model.ts";
import { mulberry32 } from "../../src/domain/probability/mulberry32.ts";
import { type Design, designs } from "./designs.ts";
import { oldRule } from "./old-rule.ts";
import type { Forecast } from "./reliability.ts";
import { simulatePanel, weights } from "./simulate-panel.ts";

/** What a rule claimed over many panels of one design. */
export interface RuleRecord {
  /** One a panel: the chance of the leader, and whether the leader was truly best. */
  readonly leaders: readonly Forecast[];
  /** The mean chance of the leaders, and how often they were truly best. */
  readonly claimed: number;
  readonly cameTrue: number;
  /** The mean of −ln of the chance given to the one who was truly best. */
  readonly logLoss: number;
}

export interface Calibration {
  readonly design: Design;
  readonly model: RuleRecord;
  readonly old: RuleRecord;
}

/** No rule loses more than this on one panel: chances are held to be at least one in a million. */
const LEAST = 1e-6;

/**
 * Simulates panels of each design and holds what the kit would have claimed against the truth. The same panels are given to the present model
 * and to the rule before it; the same number of panels gives the same figures every time.
 */
export const calibrate = (panels: number): Calibration[] =>
  designs.map((design, d) => {
    const random = mulberry32(1000 + d);
    const outcomes = Array.from({ length: panels }, () => {
      const { voices, best } = simulatePanel(design, random);
      const { candidates } = evaluatePanel(voices, design.interviewers, weights);
      return { best, model: candidates.map(({ chance }) => chance ?? 0), old: oldRule(voices, design.interviewers, weights) };
    });
    const recordOf = (rule: "model" | "old"): RuleRecord =>
      record(outcomes.map((outcome) => ({ best: outcome.best, chances: outcome[rule] })));
    return { design, model: recordOf("model"), old: recordOf("old") };
  });

function record(outcomes: readonly { readonly best: number; readonly chances: readonly number[] }[]): RuleRecord {
  const leaders = outcomes.map(({ best, chances }) => {
    const claimed = Math.max(...chances);
    return { claimed, cameTrue: chances.indexOf(claimed) === best };
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    leaders,
    claimed: mean(leaders.map(({ claimed }) => claimed)),
    cameTrue: mean(leaders.map(({ cameTrue }) => Number(cameTrue))),
    logLoss: mean(outcomes.map(({ best, chances }) => -Math.log(Math.max(LEAST, chances[best] ?? 0)))),
  };
}
