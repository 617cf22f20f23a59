import type { RaterHabits } from "./rater-habits.ts";

const TOO_FEW = "too few to judge";

/** The halo flag: "" where there is none. */
export const haloWords = ({ halo }: RaterHabits): string =>
  halo === undefined ? TOO_FEW : halo ? "halo: each candidate is good or bad at everything" : "";

/** The straight-lining flag: "" where there is none. */
export const straightWords = ({ straightLining, straight, judged }: RaterHabits): string =>
  straightLining === undefined
    ? TOO_FEW
    : straightLining
      ? `straight-lining: one level throughout for ${straight} of ${judged} candidates`
      : "";
