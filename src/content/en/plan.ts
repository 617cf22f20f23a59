import type { PlanText } from "../plan-text.ts";
import { figure } from "./figure.ts";

const percent = (share: number): string => `${figure(Math.round(1000 * share) / 10)} %`;

export const plan: PlanText = {
  parts: {
    sum: "Keeps to the budget",
    coverage: "Thinks of everything",
    bands: "Sensible shares",
    concentration: "Not all on one card",
    tracking: "Measures results",
    justification: "Good reasons",
  },
  lines: {
    ads: "ads",
    tools: "tools",
    training: "training",
    creative: "creative work",
    time: "time",
    people: "people",
    tracking: "tracking",
  },
  groups: {
    ads: "ads",
    tools: "tools",
    training: "training",
    creative: "creative work",
    hours: "time and people",
    tracking: "tracking",
  },
  reasons: {
    empty: "Nothing is planned yet.",
    overBudget: (over) => `The plan spends ${figure(over)} more than there is.`,
    underBudget: (left) => `${figure(left)} of the budget has no use yet.`,
    useless: (amount) => `${figure(amount)} for ads is below its platform’s minimum for even a week and buys nothing.`,
    lineMissing: (line) => `Nothing for ${line}, and it is not covered elsewhere.`,
    shareLow: (group, share, limit) => `${percent(share)} for ${group} is little; ${percent(limit)} or more is usual.`,
    shareHigh: (group, share, limit) => `${percent(share)} for ${group} is a lot; ${percent(limit)} at most is usual.`,
    oneSided: (group, share) => `Most of the money hangs on ${group} (${percent(share)}).`,
    trackingLow: (share, limit) => `${percent(share)} for tracking; from ${percent(limit)} on, somebody will know what the rest achieved.`,
    unjustified: "Nobody has rated the reasons yet.",
    justified: (rating) => `The reasons were rated ${figure(rating)} of 5.`,
  },
  nothingLost: "No point lost.",
  flags: {
    empty: "Nothing is planned.",
    overFlag: (over) => `${figure(over)} over the budget.`,
    underFlag: (left) => `${figure(left)} of the budget is left.`,
    missingFlag: (lines) => `Nothing for ${lines.join(", ")}.`,
    lowFlag: (groups) => `Little for ${groups.join(", ")}.`,
    highFlag: (groups) => `Much for ${groups.join(", ")}.`,
    oneSidedFlag: (group, share) => `One-sided: ${percent(share)} for ${group}.`,
    untracked: "Hardly anything for tracking.",
    unjustified: "The reasons are not rated yet.",
  },
};
