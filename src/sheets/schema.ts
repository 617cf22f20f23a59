import type { SheetsText } from "../content/content.ts";
import { contentFor } from "../content/content-for.ts";

/**
 * The contract with the user: every sheet of the kit, every name it gives to a range, and the columns that are found again by their headings.
 * What stands here may be renamed, moved and reordered in the workbook; only headings and range names are read.
 */

/** The sheets that a set-up adds, in the order of their tabs. */
export const setUpParts = ["roleBrief", "rubric", "questions", "candidates", "interviews", "scoreboard", "log"] as const;

/** All sheets of the kit; the last are added only on request. */
export const parts = [...setUpParts, "benchmarks", "workSamples", "howItWorks", "decision", "lookBack"] as const;

export type Part = (typeof parts)[number];

/** What a sheet's formulas point at: it cannot work without these. */
export const needs: Readonly<Record<Part, readonly Part[]>> = {
  roleBrief: ["rubric"],
  rubric: [],
  questions: [],
  candidates: ["rubric", "interviews"],
  interviews: [],
  scoreboard: ["rubric", "candidates", "interviews"],
  log: [],
  benchmarks: [],
  workSamples: [],
  howItWorks: [],
  decision: ["rubric", "candidates", "interviews", "log"],
  lookBack: [],
};

/** Names of ranges; formulas use them instead of counting cells. */
export const rangeNames = {
  criterionIds: "Hiring_criterion_ids",
  criteria: "Hiring_criteria",
  /** The weights that count; the typed ones stop counting by themselves once there is a ballot. */
  weights: "Hiring_weights",
  typedWeights: "Hiring_typed_weights",
  /** Version, day of the lock, and sum of the locked weights, one below another. */
  rubricLock: "Hiring_rubric_lock",
  minimums: "Hiring_minimums",
  /** One cell that says whose ballots are held back. */
  sealed: "Hiring_sealed",
  /** What was locked, in one cell, for the scoreboard to compare with what counts. */
  lock: "Hiring_lock",
  benchmarks: "Hiring_benchmarks",
  /** On the question bank, one row each; the rubric's formulas also work without them. */
  asked: "Hiring_questions_asked",
  questionIds: "Hiring_question_ids",
  questionCriteria: "Hiring_question_criteria",
  /** On the role brief: platforms and wanted levels, one row each; interviewers with what they concentrate on. Formulas also work without them. */
  platforms: "Hiring_platforms",
  platformLevels: "Hiring_platform_levels",
  interviewers: "Hiring_interviewers",
} as const;

/** The names that each sheet carries. */
export const namesOf: Readonly<Record<Part, readonly string[]>> = {
  roleBrief: [rangeNames.platforms, rangeNames.platformLevels, rangeNames.interviewers],
  rubric: [
    ...[rangeNames.criterionIds, rangeNames.criteria, rangeNames.weights, rangeNames.minimums],
    ...[rangeNames.typedWeights, rangeNames.rubricLock, rangeNames.sealed, rangeNames.lock],
  ],
  questions: [rangeNames.asked, rangeNames.questionIds, rangeNames.questionCriteria],
  candidates: [],
  interviews: [],
  scoreboard: [],
  log: [],
  benchmarks: [rangeNames.benchmarks],
  workSamples: [],
  howItWorks: [],
  decision: [],
  lookBack: [],
};

/** The columns that must not be deleted. */
export type CandidateColumn = "code" | "name";
/** Typed columns that a user may delete. */
export type CandidateDetail = Exclude<keyof SheetsText["candidates"]["columns"], CandidateColumn>;
export type InterviewColumn = Exclude<keyof SheetsText["interviews"]["columns"], CountedColumn>;
export type CountedColumn = (typeof countedColumns)[number];
export type QuestionColumn = Exclude<keyof SheetsText["questions"]["columns"], "warning">;
export type RubricColumn = Exclude<keyof SheetsText["rubric"]["columns"], "share" | "questions" | "sources">;
export type BriefColumn = "field" | "answer" | "key";
export type WorkSampleColumn = keyof SheetsText["workSamples"]["columns"];
export type LookBackColumn = keyof SheetsText["lookBack"]["columns"];
export type LogColumn = keyof SheetsText["log"]["columns"];
export type DecisionColumn = keyof SheetsText["decision"]["columns"];

export const candidateColumns: readonly CandidateColumn[] = ["code", "name"];
export const candidateDetails: readonly CandidateDetail[] = Object.keys(contentFor("en").sheets.candidates.columns)
  .filter((column) => !candidateColumns.some((needed) => needed === column))
  .map((column) => column as CandidateDetail);
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
/** Hidden columns of the log that formulas fill from those before them; nobody looks them up by their headings. */
export const countedColumns = ["key", "countedCode", "countedInterviewer", "countedCriterion", "countedRating"] as const;
export const rubricColumns: readonly RubricColumn[] = [
  ...(["id", "criterion", "why", "weight", "minimum"] as const),
  ...(["level1", "level2", "level3", "level4", "level5"] as const),
  ...(["locked", "inForce"] as const),
];
/** Columns that a rubric of an older version does not have. */
export const addedRubricColumns: readonly RubricColumn[] = ["lockedMinimum", "minimumInForce"];
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
export const briefColumns: readonly BriefColumn[] = ["field", "answer", "key"];
export const workSampleColumns: readonly WorkSampleColumn[] = ["code", "post", "picture", "reply", "received"];
export const logColumns: readonly LogColumn[] = ["when", "who", "what", "detail", "reason"];
export const decisionColumns: readonly DecisionColumn[] = ["field", "answer", "stage", "suggestion", "raised", "key"];
export const lookBackColumns: readonly LookBackColumn[] = [
  ...(["code", "candidate", "criterionId", "criterion", "interviews", "byQuestion"] as const),
  ...(["atWork", "note", "when", "author"] as const),
];
