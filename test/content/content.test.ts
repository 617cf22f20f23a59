import { describe, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf, languages } from "../../src/content/language.ts";
import { givenCriterionIds } from "../../src/domain/criterion.ts";
import { questionIds } from "../../src/domain/interview-plan.ts";
import { countedColumns, interviewColumns } from "../../src/sheets/schema.ts";

/** Every text in a content, with the way to it; sentences with blanks are filled with sample words. */
function texts(value: unknown, way = ""): [string, string][] {
  if (typeof value === "string") return [[way, value]];
  if (typeof value === "function") return samplesFor(way)?.flatMap((args) => texts(value(...args), way)) ?? [[way, ""]];
  return Object.entries(value ?? {}).flatMap(([key, each]) => texts(each, `${way}.${key}`));
}

/** Sample words by the name of the sentence; where one name stands for two sentences, by the room it is in as well. */
const samplesFor = (way: string): readonly (readonly unknown[])[] | undefined => {
  const [room, name = ""] = way.split(".").slice(-2);
  return sentences[`${room}.${name}`] ?? sentences[name];
};

const points = [["Budgeting", 2]];
const renamed = [{ usual: "Rubric", given: "Rubric 2" }];
const brief = {
  title: "Social media manager",
  goals: [{ name: "Leads", priority: 2 }],
  mission: "Be heard",
  expectations: "Post and answer",
  voice: { adjectives: ["warm"], say: "Hello", neverSay: "Dear Sir", samplePost: "We bake at four" },
  platforms: [{ name: "TikTok", level: 3 }],
  control: 4,
  proof: "Work shown",
  experience: "A year with a brand’s accounts",
  pay: "38,000 a year",
  contract: "Permanent",
  place: "Lyon",
  start: "May",
  hours: { low: 20, high: 25 },
  budget: { low: 650, high: 650 },
  currency: "EUR",
  interviewers: [
    { name: "Ann", focus: "" },
    { name: "Bea", focus: "" },
  ],
  mode: "sealed",
};
const voice = { adjectives: [], say: "", neverSay: "", samplePost: "" };
const empty = {
  ...brief,
  goals: [],
  mission: "",
  expectations: "",
  voice,
  platforms: [],
  control: null,
  hours: null,
  budget: null,
  proof: "",
  experience: "",
  pay: "",
  contract: "",
  place: "",
  start: "",
};
const work = { needed: 30, parts: [], verdict: "tooMuch" };
const sentences: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  help: [["2026-01-01"]],
  what: [[{ sheet: "S", text: "", wanted: "" }], [{ sheet: "S", text: "6", wanted: "1–5" }]],
  working: [[1, 7]],
  postsKept: [[["Job post"]], [["Job post", "Job post 2"]]],
  found: [
    [1, "S"],
    [3, "S"],
  ],
  offer: [
    [1, 1, "S"],
    [3, 1, "S"],
  ],
  repaired: [
    [1, 0, []],
    [3, 2, ["S", "T"]],
  ],
  copyName: [["S"]],
  offerSecond: [["S"]],
  secondAdded: [["S 2", "S"]],
  warning: [[{ name: "Age", reason: "No.", instead: "Oui." }, "age"]],
  sentence: [["young team", { reason: "shuts people out", instead: "a team" }]],
  matterOfTheJob: [[{ name: "Car", reason: "No.", instead: "Oui." }, "transport"]],
  added: [
    [["Rubric"], []],
    [["Rubric", "Budget"], renamed],
  ],
  offerMissing: [[["Rubric"]], [["Rubric", "Candidates", "Budget"]]],
  sheetGone: [["Rubric"]],
  columnGone: [["Rubric", "Weight"]],
  errorCell: [["Rubric", "Weight", 4, "#N/A"]],
  errorInList: [["Role brief", "Interviewers", "#N/A"]],
  loading: [["Candidates"]],
  idTwice: [["C2"]],
  sealed: [
    [1, []],
    [2, ["Tom", "Una"]],
  ],
  leftOut: [
    [4, "four", "notRating", false, 0],
    [4, "2026-05-04", "notRating", true, 1],
    [4, "4", "noCandidate", false, 2],
    [4, "4", "noCriterion", false, 0],
  ],
  codeTwice: [["C-001"]],
  alone: [["Ana"]],
  metByOne: [[[{ person: "Ana", met: ["Kim"] }]], [Array.from({ length: 9 }, () => ({ person: "Ana", met: ["Kim"] }))]],
  nothingInCommon: [[[{ person: "Ana", met: ["Kim", "Lee"] }]]],
  tooClose: [[["Ana", "Bo"]]],
  restsOn: [
    [2, "closely", "0.3"],
    [3, "roughly", "1"],
    [11, "hardly", "2.5"],
  ],
  "ranking.restsOn": [
    [1, undefined],
    [2, "0.5"],
  ],
  scoreNotBest: [
    ["Ana", "Bo", [1, 2]],
    ["Ana", "Bo", [2, 2]],
  ],
  uneven: [[[{ person: "Kim", met: ["Ana", "Bo"] }]], [Array.from({ length: 9 }, () => ({ person: "Kim", met: ["Ana"] }))]],
  outlook: [["Ana", "Bo", "about 13 in 20"]],
  times: [[14], [19]],
  chance: ["almostExcluded", "veryUnlikely", "unlikely", "even", "likely", "veryLikely", "almostCertain"].map((band) => [band, "14/20"]),
  "ranking.verdict": [["Yes", ["Kim", "Lee"]]],
  reason: [["Kim", "Clear"]],
  plain: [["3.4"]],
  ranks: [
    [1, 1],
    [1, 2],
  ],
  coverage: [[80]],
  bounds: [["3", "4"]],
  without: [[["Copy", "Data"]]],
  rangeNameTaken: [["Hiring_weights", "Mine"]],
  nameRefused: [["Hiring_weights"]],
  askRemoveTried: [[1], [3]],
  samplesLogged: [[1], [3]],
  looked: [
    [{ sheets: 1, names: 1, headings: 1, formulas: 1, rules: 1, ratings: 1, held: 1, plans: 1 }],
    [{ sheets: 8, names: 15, headings: 51, formulas: 54, rules: 18, ratings: 104, held: 0, plans: 2 }],
  ],
  duplicateCode: [["C-001"]],
  unknownCandidate: [["C-001"]],
  duplicateCriterion: [["X1"]],
  change: [
    [{ id: "C2", name: "Analytics", from: 14, to: 20.5 }],
    [{ id: "X1", name: "Languages", from: null, to: 5 }],
    [{ id: "X1", name: "", from: 5, to: null }],
  ],
  unchanged: [[1]],
  unreadable: [[["Analytics", "Copywriting"]]],
  askReason: [[["Analytics"]]],
  logged: [[2]],
  applied: [[2]],
  completed: [[2]],
  askSuggestion: [
    [["Analytics"], true],
    [["Analytics"], false],
  ],
  suggestionTyped: [[true], [false]],
  postWritten: [
    ["Job post", 0],
    ["Job post", 1],
    ["Job post", 4],
  ],
  lines: [
    [{ brief, criteria: [{ name: "Copy", isMustHave: true }], workload: work }],
    [{ brief: { ...empty, interviewers: [] }, criteria: [{ name: "Copy", isMustHave: false }], workload: { ...work, verdict: undefined } }],
  ],
  goalHint: [[2, points]],
  platformHint: [
    [3, []],
    [3, points],
  ],
  needed: [[12]],
  verdict: [
    ["fits", 12, { low: 20, high: 20 }],
    ["tight", 22, { low: 20, high: 25 }],
    ["tooMuch", 40, { low: 20, high: 20 }],
  ],
  largest: [[[{ name: "TikTok", hours: 5 }], 3]],
  textTooLong: [[50000]],
  nothingSealed: [["C-001"]],
  noRoomForBallot: [[120]],
  onlyDamaged: [
    ["Ana", 1],
    ["Ana", 2],
  ],
  revealDetail: [
    [{ candidate: "Ana (C-001)", expected: ["Kim", "Lee"], handedIn: ["Kim"], missing: ["Lee"], removed: [], damaged: 0 }],
    [{ candidate: "Ana (C-001)", expected: [], handedIn: [], missing: [], removed: ["Sam"], damaged: 1 }],
  ],
  ballotDetail: [["Kim", "Ana (C-001)", 2]],
  movedDetail: [["Kim", "C-001", "C-002"]],
  sealedAgainDetail: [[[]], [["Kim"]]],
  reservedName: [["Budget exercise"]],
  ballotTooLarge: [[256]],
  minimumChange: [[{ id: "C2", name: "Analytics", from: 2, to: 5 }], [{ id: "C2", name: "", from: null, to: 0 }]],
  notAsLocked: [[["Analytics"]], [["Analytics", "Budgeting"]]],
  late: [[1], [3]],
  markedBy: [["Kim"]],
  samplesAdded: [[1], [3]],
  overBudget: [[5]],
  underBudget: [[1200.5]],
  useless: [[100]],
  lineMissing: [["ads"]],
  shareLow: [["ads", 0, 0.05]],
  shareHigh: [["ads", 0.925, 0.65]],
  oneSided: [["ads", 0.9]],
  trackingLow: [[0, 0.02]],
  justified: [[4]],
  overFlag: [[5]],
  underFlag: [[1200.5]],
  missingFlag: [[["ads", "time"]]],
  lowFlag: [[["ads"]]],
  highFlag: [[["ads"]]],
  oneSidedFlag: [["ads", 0.9]],
  adGroupShort: [
    [20, 600, 1],
    [20, 600, 16],
  ],
  campaignShort: [[50, 1500]],
  learningShort: [[50, 1383, 140.4]],
  fewClicks: [[24.6, 59.1]],
  spreadThin: [[4]],
  otherCurrency: [["USD", "EUR"]],
  unusedMetrics: [[["Reach"]]],
  nameOf: [["C-003"], [""]],
  askCandidate: [[""], ["C-003"]],
  askWhoseHandOut: [
    ["", 3],
    ["C-003", 3],
  ],
  exampleIsNoPlan: [["Sheet1"]],
  nobodyFound: [["Ann"]],
  severalFound: [["Ann", ["C-001", "C-002"]]],
  secondPlan: [["Budget C-003"]],
  exerciseAdded: [["Budget C-003"]],
  handOutReady: [[["Budget hand-out"]], [["Budget hand-out C-001", "Budget hand-out C-002"]]],
  exampleReady: [["Budget example"]],
  noPlanOnSheet: [["Sheet1"]],
  alreadyExercise: [["Budget C-003"]],
  planNote: [
    [96.25, 4, ""],
    [60, 2, "Thin"],
  ],
  nothingFilledIn: [["Sheet1"]],
  planRead: [
    ["Sheet1", "Budget C-003", 1],
    ["Sheet1", "Budget C-003", 9],
  ],
  remark: [
    ...["notAmount", "percentage", "ambiguous", "tooFine", "negative", "category"].map((kind) => [{ kind, row: 12, text: "abc" }]),
    [{ kind: "asText", row: 12, text: "1,200.50", amount: 1200.5 }],
    [{ kind: "noCategory", row: 12 }],
    [{ kind: "weeks", row: 12 }],
    [{ kind: "percentages", sum: 100 }],
    [{ kind: "proposed", lines: 1 }],
    [{ kind: "proposed", lines: 3 }],
    [{ kind: "budget", text: "much" }],
    [{ kind: "otherBudget", text: "700", amount: 650 }],
    [{ kind: "absent", lines: ["time", "tracking"] }],
    [{ kind: "columns", names: ["Check"] }],
  ],
  moreRemarks: [[3]],
  money: [[1200.5, "EUR"]],
  budgetQuestion: [[{ low: 1200.5, high: 1200.5 }, "EUR"]],
  planGone: [["C-003"]],
  planChanged: [["C-003"]],
  planMustMend: [["C-003"]],
  notAllMarked: [[1], [3]],
  plansCompared: [
    ["Compare plans", 1],
    ["Compare plans", 3],
  ],
  fail: [[["Copy"]]],
  borderline: [[["Copy", "Data"]]],
  open: [[["Copy"]]],
  badWeight: [["Copy"]],
  badMinimum: [["Copy"]],
  tooLittle: [[45]],
  scoreNote: [[70]],
  noScores: [[70, 45]],
  leader: ["unlikely", "even", "likely", "veryLikely", "almostCertain"].map((band) => ["Ana", band, "14/20", 3]),
  apart: [[2]],
  failed: [[[{ candidate: "Ana", criteria: ["Copy"] }]]],
  allFail: [[[{ candidate: "Ana", criteria: ["Copy"] }]]],
  tie: [["Ana", "Bo"]],
  flip: [
    ["7.5", ["Copy"], "Data", "Ana", "Bo"],
    ["7.5", ["Copy", "Data"], "Ads", "Ana", "Bo"],
  ],
  never: [["Ana", "Bo"]],
  missing: [[1], [12]],
  voice: [["Kim", "2"]],
  contested: [["Copy", ["2 from Kim"]]],
  noneYet: [["Kim"]],
  candidateAdded: [
    ["Ana", "C-001", 0],
    ["Ana", "C-002", 1],
  ],
  more: [[3]],
  uncertain: [["Interviews"]],
  exported: [
    [1, "Export log", "Export rubric"],
    [54, "Export log", "Export rubric"],
  ],
  samplesRemoved: [
    [0, 0, false],
    [3, 54, true],
  ],
};

const keys = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]))
    : typeof value;

const bulletless = ({ questions, ...rest }: Content) => rest;

describe.each(languages)("the words in %s", (language) => {
  const content = contentFor(language);

  it("describe every criterion with a reason and five levels", () => {
    for (const id of givenCriterionIds) {
      const { name, why, anchors } = content.criteria[id];
      expect(
        [name, why, ...anchors].every((text) => text.length > 2),
        id,
      ).toBe(true);
      expect(new Set(anchors).size, id).toBe(5);
    }
    expect(new Set(givenCriterionIds.map((id) => content.criteria[id].name)).size).toBe(givenCriterionIds.length);
  });

  it("give every question something to listen for", () => {
    for (const id of questionIds) expect(content.questions[id].listenFor.length, id).toBeGreaterThan(0);
  });

  it("leave nothing empty", () => {
    for (const [way, text] of texts(content)) expect(text.trim(), way).not.toBe("");
  });

  it("head no two columns of a sheet alike, because columns are found by their headings", () => {
    for (const { columns } of Object.values(content.sheets)) {
      const headings = Object.values<string>(columns);
      expect(new Set(headings).size).toBe(headings.length);
    }
    expect(Object.keys(content.sheets.interviews.columns)).toEqual([...interviewColumns, ...countedColumns]);
  });
});

it("English and French say the same things", () => {
  expect(keys(bulletless(contentFor("fr")))).toEqual(keys(bulletless(contentFor("en"))));
});

it("French sets its signs with spaces that do not break", () => {
  for (const [way, text] of texts(contentFor("fr"))) {
    expect(text, way).not.toMatch(/[^\u00a0][:;?!»%]/);
    expect(text, way).not.toMatch(/«(?!\u00a0)|'/);
  }
});

it("French is chosen for those who use Sheets in French", () => {
  expect(["fr", "fr_FR", "fr-CA", "en_US", "de", "ja_JP", "fry"].map(languageOf)).toEqual(["fr", "fr", "fr", "en", "en", "en", "en"]);
});
