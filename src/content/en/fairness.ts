import type { FairnessWords } from "../fairness-words.ts";

export const fairness: FairnessWords = {
  columns: [
    "Group",
    "Hired",
    "Applied",
    "Share hired",
    "Beside the highest",
    "p (Fisher, two-sided)",
    "95 % from",
    "95 % to",
    "What it says",
  ],
  verdicts: {
    highest: () => "The highest share; the others are set beside it.",
    nobodyHired: () => "Nobody was hired, so there is nothing to compare.",
    tooFew: (top, expected) =>
      `Too few people to judge beside ${top}: fewer than ${expected} would be expected in a cell. A ratio below 0.8 (the four-fifths rule) in such small numbers proves nothing either way.`,
    lower: (top) =>
      `! Hired less often than ${top}, below four fifths, and chance alone rarely does this. Look for the step where it happens, and for a reason that lies in the job.`,
    maybeLower: (top) => `Below four fifths of ${top}, but chance alone could do this. It proves nothing either way: keep counting.`,
    slightlyLower: (top) =>
      `! Hired less often than ${top}; the ratio is above four fifths, yet chance alone rarely does this. Look for the step where it happens.`,
    noSign: (top) => `No sign of a difference from ${top}. That is not proof that there is none.`,
  },
};
