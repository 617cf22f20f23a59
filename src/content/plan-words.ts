import type { Loss } from "../domain/budget/plan-score.ts";
import type { PlanText } from "./plan-text.ts";

/** Why points were lost, in a sentence. */
export function lossSentence({ reasons, lines, groups }: PlanText, loss: Loss): string {
  switch (loss.cause) {
    case "empty":
      return reasons.empty;
    case "over":
      return reasons.overBudget(loss.amount);
    case "under":
      return reasons.underBudget(loss.amount);
    case "useless":
      return reasons.useless(loss.amount);
    case "missing":
      return reasons.lineMissing(lines[loss.line]);
    case "low":
      return reasons.shareLow(groups[loss.group], loss.share, loss.limit);
    case "high":
      return reasons.shareHigh(groups[loss.group], loss.share, loss.limit);
    case "concentrated":
      return reasons.oneSided(groups[loss.group], loss.share);
    case "untracked":
      return reasons.trackingLow(loss.share, loss.limit);
    case "justification":
      return loss.rating === null ? reasons.unjustified : reasons.justified(loss.rating);
  }
}

/** All that cost points, in few words for one cell; a justification that was rated is no flag. */
export function planFlags({ flags, lines, groups, reasons }: PlanText, losses: readonly Loss[]): readonly string[] {
  if (losses.some(({ cause }) => cause === "empty")) return [flags.empty];
  const missing = losses.flatMap((loss) => (loss.cause === "missing" ? [lines[loss.line]] : []));
  const beyond = (cause: "low" | "high"): readonly string[] =>
    losses.flatMap((loss) => (loss.cause === cause && "group" in loss ? [groups[loss.group]] : []));
  const [low, high] = [beyond("low"), beyond("high")];
  const single = losses.flatMap((loss): readonly string[] => {
    if (loss.cause === "over") return [flags.overFlag(loss.amount)];
    if (loss.cause === "under") return [flags.underFlag(loss.amount)];
    if (loss.cause === "useless") return [reasons.useless(loss.amount)];
    if (loss.cause === "concentrated") return [flags.oneSidedFlag(groups[loss.group], loss.share)];
    if (loss.cause === "untracked") return [flags.untracked];
    return loss.cause === "justification" && loss.rating === null ? [flags.unjustified] : [];
  });
  return [
    ...single,
    ...(missing.length > 0 ? [flags.missingFlag(missing)] : []),
    ...(low.length > 0 ? [flags.lowFlag(low)] : []),
    ...(high.length > 0 ? [flags.highFlag(high)] : []),
  ];
}
