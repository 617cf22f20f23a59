import { type BoardText, timesMet } from "../board-text.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const inWords = (n: number): string => numbers[n] ?? String(n);

const bands = {
  almostExcluded: "almost certainly not",
  veryUnlikely: "very unlikely",
  unlikely: "unlikely",
  even: "roughly even",
  likely: "likely",
  veryLikely: "very likely",
  almostCertain: "almost certainly",
} as const;

const closeness = { closely: "agree closely", roughly: "roughly agree", hardly: "differ widely" } as const;

/** A list that stays readable: the first few, then how many more. @example some(["a", "b", "c", "d"], 2) → "a, b and 2 others" */
const some = (items: readonly string[], most: number): string =>
  items.length <= most + 1 ? list(items) : `${items.slice(0, most).join(", ")} and ${items.length - most} others`;

const failing = (all: readonly { candidate: string; criteria: readonly string[] }[]): string =>
  some(
    all.map(({ candidate, criteria }) => `${candidate} (${some(criteria, 1)})`),
    4,
  );

/** Above so many, naming everybody says less than a number. */
const NAMED = 6;
const areMany = (met: readonly { met: readonly string[] }[]): boolean => met.reduce((all, each) => all + each.met.length, 0) > NAMED;

const howMany = ({ least, most }: { least: number; most: number }): string =>
  `Each candidate was met by ${least === most ? count(most, "interviewer", "interviewers") : `${least} to ${most} interviewers`}.`;

const metBy = (met: readonly { person: string; met: readonly string[] }[]): string =>
  met.length > NAMED
    ? count(met.filter((each) => each.met.length < 2).length, "candidate was met by one", "candidates were met by one")
    : met.map((each) => `${each.person} was met by ${list(each.met)}`).join("; ");

export const board: BoardText = {
  decimalMark: ".",
  columns: {
    rank: "Rank",
    score: "Score",
    plain: "Plain mean",
    chance: "The best?",
    gate: "Must-haves",
    coverage: "Coverage",
    low: "If missing were 1",
    high: "If missing were 5",
  },
  gates: {
    pass: "✓ Met",
    fail: (criteria) => `✕ Not met: ${criteria.join(", ")}`,
    borderline: (criteria) => `! Close call: ${criteria.join(", ")}`,
    open: (criteria) => `? Not rated yet: ${criteria.join(", ")}`,
  },
  problems: {
    columnGone: (sheet, column) =>
      `! The column “${column}” of ${sheet} is not where it was, or has another heading: put it back, then insert this sheet again.`,
    errorCell: (sheet, column, row, shown) => `! ${sheet}, row ${row}, column “${column}” shows ${shown}: mend that cell first.`,
    errorAt: (cell, shown) => `! ${cell} shows ${shown}: mend that cell first.`,
    errorInList: (sheet, column, shown) => `! ${sheet}: ${column} shows ${shown}: mend that first.`,
    loading: (sheet) => `! ${sheet} is still loading. This fills itself in as soon as it is done.`,
    weightsZero: "! Every weight in the rubric is 0: type a weight above 0.",
    badWeight: (criterion, shown) => `! The weight of ${criterion} is “${shown}”: type a number of 0 or more.`,
    badMinimum: (criterion, shown) => `! The minimum of ${criterion} is “${shown}”: type a number from 1 to 5, or clear it.`,
    idTwice: (id) => `! Two lines of the rubric have the id ${id}: give one of them another.`,
    sealedUnreadable:
      "! The kit’s count of sealed ballots cannot be read, so nobody can tell what is missing: undo the last change to the rubric.",
    codeTwice: "! Another line has the same code",
    tooLittle: (percent) => `no score yet: ${percent}% of the weight is rated`,
  },
  interviewersColumn: "the list of interviewers",
  headline: {
    noCandidates: "Nothing to show yet. Choose Candidates ▸ Add a candidate in the menu, then open the interview form.",
    noRatings: "No ratings yet. Choose Open interview form in the menu; this page fills itself in with every ballot.",
    sealed: (ballots, waiting) =>
      `${count(ballots, "ballot is", "ballots are")} in, sealed, ${waiting.length > 0 ? `waiting for ${list(waiting)}` : "until somebody reveals them in the interview form"}.`,
    atCell: (cell) => `in ${cell}`,
    inRow: (sheet, row) => `in row ${row} of ${sheet}`,
    leftOut: (place, shown, why, date, more) => {
      const rest = more > 0 ? ` So ${count(more, "is another rating", "are others")}.` : "";
      if (why === "noCandidate") return `! The rating ${place} has no candidate’s code and is left out.${rest}`;
      if (why === "noCriterion") return `! The rating ${place} has no criterion’s id and is left out.${rest}`;
      const remedy = date?.meant ? `type ${date.meant} if ${shown} was meant` : "type a number from 1 to 5";
      if (date) return `! The rating ${place} became a date, “${shown}”, and is left out: ${remedy}.${rest}`;
      return `! The rating ${place} is “${shown}” and is left out: ${remedy}.${rest}`;
    },
    notAsLocked: (criteria) =>
      `! ${list(criteria)} ${criteria.length === 1 ? "does" : "do"} not count as locked with the first ballot: somebody changed the locked cells of the rubric. “Check the workbook” mends that.`,
    late: (ballots) =>
      `! ${count(ballots, "ballot", "ballots")} came after a reveal, when the others could be read; Interviews marks them.`,
    voiceTwice: (interviewer, candidate) =>
      `! Two ballots of ${interviewer} for ${candidate} count, because the lines of one between them are gone. “Check the workbook” mends that.`,
    codeTwice: (code) => `! Two lines of Candidates have the code of ${code}: only the first of them counts.`,
    noScores: (percent, most) =>
      `Nobody has a score yet: it takes ratings for ${percent}% of the weight, and nobody has more than ${most}%.`,
    allFail: "Nobody is in the ranking: everybody with a score misses a must-have. The scores stand below.",
    failed: (all) => `Out of the ranking for a must-have that is not met: ${failing(all)}.`,
    alone: (candidate) => `${candidate} is the only candidate in the ranking so far, so there is nobody to compare with.`,
    metByOne:
      "Too early to say who is best: it takes two candidates whom two interviewers have met each. Next, let a second interviewer meet them.",
    metBy: (met) => `${metBy(met)}.`,
    nothingInCommon:
      "Too early to say who is best: two interviewers have rated too little in common to tell how far ratings can be relied on. Next, let two of them rate the same criteria.",
    tooClose: (candidates) => `Too close to call: ${list(candidates)}.`,
    leader: (candidate, band, times, of) =>
      band === "even"
        ? `The chances are roughly even (${times}) that ${candidate} is the best of the ${inWords(of)}.`
        : band === "likely" || band === "veryLikely" || band === "almostCertain"
          ? `${candidate} is ${bands[band]} the best of the ${inWords(of)} (${times}).`
          : `${candidate} is ahead, but it is ${bands[band]} that ${candidate} is the best of the ${inWords(of)} (${times}).`,
    restsOn: (interviewers, close, apart) =>
      `This rests on ${inWords(interviewers)} interviewers who ${closeness[close]}: their views of one candidate lie ${apart} ${apart === "1" ? "point" : "points"} apart at most.`,
    scoreNotBest: (byScore, byChance, [fewer, more]) =>
      fewer < more
        ? `${byScore} has the highest score, but ${byChance} is more likely the best: ${byScore} was met by fewer interviewers (${fewer}, not ${more}).`
        : `${byScore} has the highest score, but ${byChance} is more likely the best: the score of ${byScore} is less certain.`,
    uneven: (met) =>
      `Not everybody met everybody: scores even out who rates harshly or kindly, plain means stand beside them.${
        areMany(met) ? ` ${howMany(timesMet(met))}` : ` ${met.map((each) => `${each.person} met ${list(each.met)}`).join("; ")}.`
      }`,
    apart: (groups) => `Careful: the candidates fall into ${groups} groups that share no interviewer, so their scores are hard to compare.`,
    tie: (first, second) => `${first} and ${second} are tied.`,
    flip: (points, from, to, first, second) =>
      `Moving ${points} ${points === "1" ? "point" : "points"} of weight from ${some(from, 3)} to ${to} would make ${first} and ${second} tie.`,
    never: (first, second) => `${first} is ahead of ${second} on every criterion: no weights would make them tie.`,
    missing: (ratings) => `${count(ratings, "rating is", "ratings are")} still missing; the list stands below.`,
    complete: "Everybody interviewed so far has a rating on everything that counts.",
    contested: (cells) =>
      `${count(cells, "criterion needs", "criteria need")} a talk: interviewers are two points apart or more on the same candidate.`,
    outlook: (first, second, times) =>
      `What an interview can tell: of two people as far apart as ${first} and ${second}, the better rated does better at the work ${times}.`,
  },
  times: (times) => (times === 19 ? "19 in 20" : `about ${times} in 20`),
  lessThanOnce: "less than 1 in 20",
  chance: (band, times) =>
    `${band === "almostCertain" ? "almost certain" : band === "almostExcluded" ? "almost excluded" : bands[band]} (${times})`,
  tooEarly: "too early to say",
  ranking: {
    title: "Ranking",
    columns: {
      rank: "Rank",
      candidate: "Candidate",
      recommendations: "Who recommends what",
      score: "Score",
      restsOn: "Rests on",
      ranks: "Likely ranks",
      chance: "Is it the best?",
      dots: "Out of 20",
      gate: "Must-haves",
      flags: "Red flags",
      missing: "What is not rated",
      reasons: "Why",
    },
    verdict: (choice, interviewers) => `${choice}: ${list(interviewers)}`,
    reason: (interviewer, reason) => `${interviewer}: ${reason}`,
    restsOn: (interviewers, apart) =>
      `${count(interviewers, "person", "people")}${apart === undefined ? "" : apart === "0" ? ", of one mind overall" : `, ${apart} apart`}`,
    plain: (mean) => `plain mean ${mean}`,
    ranks: (first, last) => (first === last ? String(first) : `${first} to ${last}`),
    coverage: (percent) => `${percent}% of the weight is rated`,
    bounds: (low, high) => `${low} to ${high} if the rest were 1 or 5`,
    without: (criteria) => `no rating, unlike others, on ${list(criteria)}`,
  },
  contested: {
    title: "Talk about these",
    columns: {
      candidate: "Candidate",
      criterion: "Criterion",
      lowest: "Lowest rating",
      highest: "Highest rating",
      voices: "Who gave what",
    },
    voice: (interviewer, rating) => `${rating} from ${interviewer}`,
  },
  missing: {
    title: "Ratings still missing",
    columns: { candidate: "Candidate", interviewer: "Interviewer", ratings: "Missing" },
    noneYet: (interviewer) => `${interviewer} (nothing yet)`,
  },
  more: (lines) => `… ${lines} more`,
};
