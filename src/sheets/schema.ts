import type { SheetsText } from "../content/content.ts";

/**
 * The contract with the user: every sheet of the kit, every name it gives to a range, and the columns that are found again by their headings.
 * What stands here may be renamed, moved and reordered in the workbook; only headings and range names are read.
 */

/** The sheets that a set-up adds, in the order of their tabs. */
export const setUpParts = ["rubric", "questions", "candidates", "interviews", "budget"] as const;

/** All sheets of the kit; the last are added only on request. */
export const parts = [...setUpParts, "benchmarks", "howItWorks"] as const;

export type Part = (typeof parts)[number];

/** What a sheet's formulas point at: it cannot live without these. */
export const needs: Readonly<Record<Part, readonly Part[]>> = {
  rubric: [],
  questions: [],
  candidates: ["rubric", "interviews"],
  interviews: [],
  budget: [],
  benchmarks: [],
  howItWorks: [],
};

/** Names of ranges; formulas use them instead of counting cells. */
export const rangeNames = {
  criterionIds: "Hiring_criterion_ids",
  criteria: "Hiring_criteria",
  weights: "Hiring_weights",
  minimums: "Hiring_minimums",
  budget: "Hiring_budget",
  budgetLines: "Hiring_budget_lines",
  benchmarks: "Hiring_benchmarks",
} as const;

/** The sheets that carry each name. */
export const namesOf: Readonly<Record<Part, readonly string[]>> = {
  rubric: [rangeNames.criterionIds, rangeNames.criteria, rangeNames.weights, rangeNames.minimums],
  questions: [],
  candidates: [],
  interviews: [],
  budget: [rangeNames.budget, rangeNames.budgetLines],
  benchmarks: [rangeNames.benchmarks],
  howItWorks: [],
};

export type CandidateColumn = "code" | "name";
export type InterviewColumn = Exclude<keyof SheetsText["interviews"]["columns"], CountedColumn>;
export type CountedColumn = (typeof countedColumns)[number];
export type QuestionColumn = Exclude<keyof SheetsText["questions"]["columns"], "warning">;
export type RubricColumn = "id" | "criterion" | "level1" | "level2" | "level3" | "level4" | "level5";

export const candidateColumns: readonly CandidateColumn[] = ["code", "name"];
export const interviewColumns: readonly InterviewColumn[] = [
  "when",
  "ballot",
  "replaces",
  "version",
  "interviewer",
  "code",
  "candidate",
  "question",
  "criterionId",
  "criterion",
  "rating",
  "evidence",
  "flags",
  "note",
  "recommendation",
];
/** Hidden columns of the log that compute themselves from those before them; nobody reads or writes them by their headings. */
export const countedColumns = ["key", "countedCode", "countedInterviewer", "countedCriterion", "countedRating"] as const;
export const rubricColumns: readonly RubricColumn[] = ["id", "criterion", "level1", "level2", "level3", "level4", "level5"];
export const questionColumns: readonly QuestionColumn[] = [
  "on",
  "order",
  "id",
  "question",
  "intent",
  "listenFor",
  "redFlags",
  "followUps",
  "minutes",
  "criteria",
];
