import type { BoardText } from "../board-text.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const bands = {
  excellent: "excellent",
  good: "good",
  moderate: "moderate",
  poor: "poor",
  firm: "firm",
  tentative: "tentative",
  "too weak to rely on": "too weak to rely on",
} as const;

export const board: BoardText = {
  decimalMark: ".",
  columns: {
    rank: "Rank",
    score: "Score",
    chance: "Leads in",
    gate: "Must-haves",
    coverage: "Coverage",
    low: "Lowest",
    high: "Highest",
  },
  gates: {
    pass: "✓ Met",
    fail: (criteria) => `✕ Not met: ${criteria.join(", ")}`,
    borderline: (criteria) => `! Close call: ${criteria.join(", ")}`,
    open: (criteria) => `? Not rated yet: ${criteria.join(", ")}`,
  },
  problems: {
    weightsZero: "! Every weight in the rubric is 0",
    badWeight: (criterion) => `! The weight of ${criterion} is not a number of 0 or more`,
    badMinimum: (criterion) => `! The minimum of ${criterion} is not a number from 1 to 5`,
    codeTwice: "! Another line has the same code",
    tooLittle: (percent) => `no score yet: ${percent} % of the weight is rated`,
  },
  leads: (times) => `leads in ${times} of 100`,
  leadsRarely: "leads in fewer than 1 of 100",
  leadsSurely: "leads in more than 99 of 100",
  tooEarly: "too early to say",
  headline: {
    noCandidates: "Nothing to show yet. Choose Candidates ▸ Add a candidate in the menu, then open the interview form.",
    noRatings: "No ratings yet. Choose Open interview form in the menu; this page fills itself in with every ballot.",
    noScores: (percent) => `Nobody has a score yet: it takes ratings for ${percent} % of the weight.`,
    only: (candidate) => `${candidate} is the only candidate with a rank so far.`,
    sure: (candidate) => `${candidate} leads in more than 99 of 100.`,
    leader: (candidate, times, second, secondTimes) => `${candidate} leads in ${times} of 100, ${second} in ${secondTimes}.`,
    close: (candidate, times, second, secondTimes) =>
      `It is close: ${candidate} leads in ${times} of 100, ${second} in ${secondTimes}. Treat it as a tie.`,
    tooEarly: (candidates, twice) =>
      twice < 2
        ? `Too early to say who is best: of ${candidates} candidates in the ranking, ${twice === 0 ? "none" : "only 1"} was rated by two interviewers or more.`
        : "Too early to say who is best: two interviewers have rated too little in common to tell how far ratings can be relied on.",
    apart: (groups) => `Careful: the candidates fall into ${groups} groups that share no interviewer, so their scores are hard to compare.`,
    failed: (candidates) =>
      `${count(candidates, "candidate misses a must-have and is", "candidates miss a must-have and are")} out of the ranking.`,
    agreement: (band, value, low, high) => `The interviewers’ agreement is ${bands[band]}: ${value}, somewhere between ${low} and ${high}.`,
    agreementBare: (band, value) => `The interviewers’ agreement is ${bands[band]}: ${value}, not everybody having met everybody.`,
    tooFew: (candidates, needed) =>
      `Too few candidates to judge how far the interviewers agree: ${candidates} rated by two or more, ${needed} needed.`,
    oneInterviewer: "Only one interviewer has rated most of an interview so far, so there is no agreement to judge.",
    noVariation: "The overall ratings do not vary, so there is no agreement to judge.",
    tie: (first, second) => `${first} and ${second} are tied.`,
    flip: (points, from, to, first, second) =>
      `Moving ${points} points of weight from ${list(from)} to ${to} would make ${first} and ${second} tie.`,
    never: (first, second) => `${first} is ahead of ${second} on every criterion: no weights would make them tie.`,
    missing: (ratings) => `${count(ratings, "rating is", "ratings are")} still missing; see the end of this page.`,
    complete: "No rating is missing.",
    contested: (cells) => `${count(cells, "rating needs", "ratings need")} a talk: interviewers are two points apart or more.`,
  },
  voice: (interviewer, rating) => `${rating} from ${interviewer}`,
  contested: (criterion, voices) => `${criterion}: ${voices.join(", ")}`,
  nothingContested: "Nothing to discuss: no two interviewers are two points apart.",
  nothingMissing: "Nothing is missing.",
  noneYet: (interviewer) => `${interviewer} (nothing yet)`,
  more: (lines) => `and ${lines} more`,
};
