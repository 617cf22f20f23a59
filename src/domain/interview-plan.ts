import { type CriterionId, type OptionalCriterionId, optionalCriteria, optionalCriterionIds } from "./criterion.ts";

/** The nine questions of the interview, in the order they are asked. */
export const questionIds = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9"] as const;

/** Questions of the kit's own for what the nine ask in passing only; they stand in the bank and are asked once somebody ticks them. */
export const ownQuestionIds = ["E1", "E2", "E3", "E4"] as const;

/** Everything that stands in the bank at first. */
export const bankQuestionIds = [...questionIds, ...ownQuestionIds] as const;

export type QuestionId = (typeof bankQuestionIds)[number];

/** The criteria that an answer gives evidence for: one to three per question, and every criterion somewhere. */
export const criteriaFed: Readonly<Record<QuestionId, readonly CriterionId[]>> = {
  D1: ["C2", "C7"],
  D2: ["B4", "B5"],
  D3: ["B3", "C7"],
  D4: ["C3", "C4", "C5"],
  D5: ["B3", "C1"],
  D6: ["C6"],
  D7: ["B6", "C2"],
  D8: ["B5", "C6"],
  D9: ["B3", "B4"],
  E1: ["C7"],
  E2: ["C1"],
  E3: ["B6"],
  E4: ["C2", "C6"],
};

/** At a question that feeds this one, an interviewer sees how the brand speaks. */
export const BRAND_CRITERION: CriterionId = "B4";

/** At the first question that feeds this one, an interviewer notes how well the candidate knows each platform. */
export const PLATFORM_CRITERION: CriterionId = "B5";

/** The same as the criteria's own file says, checked to name real questions. */
const optionalFedBy: Readonly<Record<OptionalCriterionId, readonly QuestionId[]>> = optionalCriteria;

/**
 * The criteria that a question feeds: those it names, and the optional ones that its answer can show.
 *
 * @example fedBy("D3", ["B3", "C7"]) → {"B3", "C7", "O1"}
 */
export const fedBy = (question: string, named: readonly string[]): ReadonlySet<string> =>
  new Set([...named, ...optionalCriterionIds.filter((id) => optionalFedBy[id].some((each) => each === question))]);
