import type { AmountPlace, ArgumentErrors, Bounds, CellPlace, ListName, SettingName } from "../argument-errors.ts";

const lists: Readonly<Record<ListName, string>> = {
  weights: "weights",
  minimums: "minimums",
  ranks: "ranks",
  criteria: "criteria",
  criterionNames: "names of the criteria",
  candidates: "candidates",
  names: "names",
  interviewers: "interviewers",
  plan: "plan",
  elsewhere: 'list "covered elsewhere"',
  a: "a",
  shape: "shape",
  scale: "scale",
  minimum: "minimum",
  maximum: "maximum",
  curve: "curve",
};

const settings: Readonly<Record<SettingName, string>> = {
  confidence: "the confidence",
  draws: "the number of draws",
  lambda: "lambda",
  noise: "the noise",
  spread: "the spread",
  missingRule: "the rule for missing ratings",
  headings: "the switch for headings",
  reasons: "the switch for reasons",
  method: "the method",
  language: "the language",
  candidateCount: "the number of candidates",
  lineCount: "the number of lines",
  step: "the step",
};

const ballotColumns = ["candidate", "interviewer", "criterion", "rating"] as const;

/** How a message names what stands in a cell. @example describeCell("4,5") → '"4,5"' */
const describeCell = (cell: unknown): string => {
  if (cell === "" || cell === undefined || cell === null) return "blank";
  if (typeof cell === "string") return `"${cell}"`;
  if (cell instanceof Date) return "a date";
  return typeof cell === "object" ? "not a number" : String(cell);
};

const thereAre = (count: number): string => `there ${count === 1 ? "is" : "are"} ${count}`;

const either = (choices: readonly string[]): string => `${choices.slice(0, -1).join(", ")} or ${choices[choices.length - 1]}`;

const numberWithin = ({ min, max, isWhole }: Bounds): string =>
  `${isWhole ? "a whole number" : "a number"} ${max === undefined ? `of ${min} or more` : `from ${min} to ${max}`}`;

const at = (place: CellPlace): string => {
  switch (place.in) {
    case "ratings":
      return `the rating in row ${place.row}, column ${place.column}`;
    case "figures":
      return `the figure in row ${place.row}, column ${place.column}`;
    case "raters":
      return `the number of raters in row ${place.row}, column ${place.column}`;
    case "ballots":
      return `the rating in row ${place.row} of the ballots`;
    case "benchmarks":
      return `a figure in row ${place.row} of the benchmarks`;
    case "minimums":
      return `minimum ${place.place}`;
    case "pair":
      return `rating ${place.place} of the ${place.candidate === 1 ? "first" : "second"} candidate`;
    case "justification":
      return "the justification";
  }
};

const amountAt = (place: AmountPlace): string => {
  switch (place.of) {
    case "line":
      return `the amount of ${place.line}`;
    case "minimum":
    case "maximum":
      return `the ${place.of} of channel ${place.channel}`;
    case "plan":
      return `the plan for channel ${place.channel}`;
    case "a":
      return `a of channel ${place.channel}`;
    case "spend":
      return `spend ${place.place}`;
    case "budget":
      return "the budget";
  }
};

export const argumentErrors: ArgumentErrors = {
  notOneLine: (name, list) => `${name} needs ${list === "a" ? "a" : `the ${lists[list]}`} in one row or one column.`,
  listEmpty: (name, list) => `${name} needs the list of ${lists[list]}; the one given is empty.`,
  nameTwice: (name, list, label) => `${name}: "${label}" stands twice in the list of ${lists[list]}; give each a name of its own.`,
  notOnePerCriterion: (name, list, criteria, given) => `${name} needs as many ${lists[list]} as criteria: ${criteria}, not ${given}.`,
  setting: (name, setting, cell, bounds, defaultValue) =>
    `${name}: ${settings[setting]} is ${describeCell(cell)}; use ${numberWithin(bounds)}, or leave it out for ${defaultValue}.`,
  choice: (name, setting, cell, choices) => `${name}: ${settings[setting]} is ${describeCell(cell)}; use ${either(choices)}.`,
  onOrOff: (name, setting, cell) => `${name}: ${settings[setting]} is ${describeCell(cell)}; use TRUE or FALSE.`,
  figure: (name, place, cell) => `${name}: ${at(place)} is ${describeCell(cell)}; use a number, or leave the cell blank.`,
  figureTooLarge: (name, place, cell, largest) =>
    `${name}: ${at(place)} is ${describeCell(cell)}; use a number no larger than ${largest}, or leave the cell blank.`,
  rating: (name, place, cell) => `${name}: ${at(place)} is ${describeCell(cell)}; use 1 to 5, or leave the cell blank for "not observed".`,
  weight: (name, place, cell) => `${name}: weight ${place} is ${describeCell(cell)}; weights are numbers of 0 or more.`,
  noWeight: (name) => `${name} needs at least one weight above 0.`,
  raters: (name, place, cell) => `${name}: ${at(place)} is ${describeCell(cell)}; use a whole number.`,
  ratersSize: (name) => `${name} needs one number of raters for all ratings, or a block as large as the ratings.`,
  pairNotOneLine: (name) => `${name} needs each candidate's ratings in one row or one column.`,
  pairLength: (name, first, second) => `${name} needs the same criteria for both candidates: ${first} and ${second}.`,
  ballotColumns: (name, columns) => `${name} needs the ballots in four columns (${ballotColumns.join(", ")}); ${thereAre(columns)}.`,
  ballotGap: (name, row, gap) =>
    `${name}: row ${row} of the ballots has a rating but no ${ballotColumns[gap]}; fill it in or clear the rating.`,
  strangeCriteria: (name, criterion) =>
    `${name}: no line of the ballots has one of your criteria, such as "${criterion}"; name them as in the log.`,
  twoCandidates: (name) => `${name} needs at least two candidates for the rule "twoway": 1 given.`,
  iccGaps: (name, gaps) =>
    `${name}: the ICC needs every interviewer to rate every candidate, and ${gaps === 1 ? "1 figure is missing" : `${gaps} figures are missing`}; use the method "alpha".`,
  noRank: (name) => `${name} needs at least one rank; 1 is the most important.`,
  amount: (name, place, cell) => `${name}: ${amountAt(place)} is ${describeCell(cell)}; use a number of 0 or more.`,
  budget: (name, cell) => `${name}: the budget is ${describeCell(cell)}; use an amount above 0.`,
  budgetBlank: (name) => `${name}: the budget is blank; use an amount of 0 or more.`,
  planLines: (name, list, lines, given) =>
    `${name} needs the ${lists[list]} in one row or one column, with ${lines.length === 7 ? "seven" : lines.length} cells for ${lines.join(", ")}; ${given === undefined ? "there is a block" : thereAre(given)}.`,
  elsewhere: (name, line, cell) => `${name}: "covered elsewhere" of ${line} is ${describeCell(cell)}; use TRUE or FALSE.`,
  benchmarkColumns: (name, columns) =>
    `${name} needs the benchmarks in columns (platform, metric, low, high, currency); ${thereAre(columns)}.`,
  benchmark: (name, row, cell) =>
    `${name}: ${at({ in: "benchmarks", row })} is ${describeCell(cell)}; use a number above 0, or leave the cell blank.`,
  spendsNotOneLine: (name) => `${name} needs the spends and the platforms each in one row or one column.`,
  spendsLength: (name, spends, platforms) => `${name} needs one platform for each spend: ${spends} spends, ${platforms} platforms.`,
  spendUnnamed: (name, place) => `${name}: spend ${place} has no platform; name it or clear the spend.`,
  noChannel: (name) => `${name} needs a value of a for at least one channel.`,
  notOnePerChannel: (name, list, channels, given) =>
    `${name} needs one ${lists[list]} for each channel: ${channels} channels, ${given} given.`,
  limits: (name, channel, min, max) => `${name}: the minimum of channel ${channel} is ${min}, above its maximum of ${max}.`,
  curve: (name, figure, channel, kind, cell) =>
    `${name}: the ${figure} of channel ${channel} is ${describeCell(cell)}; the curve ${kind} needs a number above 0.`,
  curveKind: (name, channel, cell, choices) => `${name}: the curve of channel ${channel} is ${describeCell(cell)}; use ${either(choices)}.`,
  minimumsOverBudget: (name, minimums, budget) =>
    `${name}: the minimums take ${minimums}, more than the budget of ${budget}; lower a minimum or raise the budget.`,
  steps: (name, budget, step, most, coarser) =>
    `${name}: ${budget} in steps of ${step} is more than ${most} steps; use a step of ${coarser} or more.`,
  planLength: (name, channels, amounts) => `${name} needs one amount for each channel: ${channels} channels, ${amounts} amounts.`,
  belowMinimum: (name, channel, spend, min) => `${name}: ${amountAt({ of: "plan", channel })} is ${spend}, below its minimum of ${min}.`,
  aboveMaximum: (name, channel, spend, max) => `${name}: ${amountAt({ of: "plan", channel })} is ${spend}, above its maximum of ${max}.`,
  notOneColumn: (name) => `${name} needs every list in one column.`,
  questionColumn: (name) => `${name} needs the questions in one column, and as many follow-ups and muted ids as questions.`,
  feedingColumns: (name) =>
    `${name} needs ids and names of the criteria in two columns of one length, then ticks, ids and criteria of the questions in three columns of one length.`,
  groupColumns: (name) => `${name} needs three columns: group, hired, applied.`,
  groupUnnamed: (name, row) => `${name}: the group in row ${row} has no name.`,
  groupTwice: (name, group) => `${name}: the group "${group}" stands twice; give each group one row.`,
  groupCount: (name, group, cell) =>
    `${name}: a count of group "${group}" is ${describeCell(cell)}; counts are whole numbers of 0 or more.`,
  groupEmpty: (name, group) => `${name}: nobody of group "${group}" applied; leave the row out.`,
  groupHired: (name, group, hired, applied) => `${name}: of group "${group}", ${hired} were hired but only ${applied} applied.`,
  lookBackColumns: (name) =>
    `${name} needs seven columns: code, name, criterion id, means by question, criterion, mean in interviews, rating at work.`,
  twoGroups: (name) => `${name} needs at least two groups, one row each.`,
};
