import type { WeightMessages } from "../weight-messages.ts";
import { figure } from "./figure.ts";

export const weights: WeightMessages = {
  change: ({ id, name, from, to }) => {
    const criterion = name === "" ? id : `${name} (${id})`;
    if (to === null) return `${criterion}: ${figure(from ?? 0)} → removed`;
    return `${criterion}: ${from === null ? "new" : figure(from)} → ${figure(to)}`;
  },
  minimumChange: ({ id, name, from, to }) => {
    const criterion = name === "" ? id : `${name} (${id})`;
    return `${criterion}, minimum: ${from ? figure(from) : "none"} → ${to ? figure(to) : "none"}`;
  },
  notLocked:
    "Weights and minimums are not locked yet: whatever you type in the rubric counts at once. The first submitted ballot locks them.",
  unchanged: (version) =>
    `The weights and minimums in the rubric are those that count already (version ${version}). Type other ones first.`,
  unreadable: (criteria) =>
    `A weight is a number of 0 or more. Please correct the weight of ${criteria.map((name) => `“${name}”`).join(", ")} in the rubric, then try again.`,
  allZero: "At least one weight must be above 0, or nothing can be scored.",
  askName: "Your name, for the log:",
  nameMissing: "The log needs your name, so nothing was changed.",
  askReason: (changes) =>
    [
      "Ballots have been submitted, so a change of weights or minimums needs a reason. It goes into the log with your name.",
      changes.join("\n"),
      "Why?",
    ].join("\n\n"),
  reasonMissing: "Without a reason the weights stay as they are. Nothing was changed.",
  logged: (version) => `Weights changed: version ${version}`,
  applied: (version) => `The new weights count from now on (version ${version}). The reason is in the log.`,
  completed: (version) => `The change to version ${version} had been interrupted; it is complete now. Nothing was lost.`,
  changedMeanwhile: "The weights were changed by somebody else just now. Have a look at them, then try again.",
  briefEmpty: "Give a goal a priority or a platform a level in the role brief first; the suggestion comes from those.",
  suggestionThere: "The weights in the rubric are those that the brief suggests already.",
  askSuggestion: (changes, isLocked) =>
    [
      "The role brief suggests these weights:",
      changes.join("\n"),
      isLocked
        ? "Ballots have been submitted, so they will stand in the yellow cells but count only once you choose “Apply changed weights” and give a reason. Type them in?"
        : "Put them into the rubric? Your own weights are replaced.",
    ].join("\n\n"),
  suggestionTyped: (isLocked) =>
    isLocked
      ? "The suggested weights stand in the rubric. The old ones count until you choose “Apply changed weights”."
      : "The suggested weights stand in the rubric and count from now on.",
};
