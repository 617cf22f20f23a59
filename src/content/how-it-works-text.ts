/** The functions in the order in which the sheet explains them. */
export type ExplainedFunction =
  | "SMM_SCORE"
  | "SMM_SCORECARD"
  | "SMM_WEIGHTS"
  | "SMM_PANEL"
  | "SMM_ADJUST"
  | "SMM_SEVERITY"
  | "SMM_AGREEMENT"
  | "SMM_PBEST"
  | "SMM_BEATS"
  | "SMM_RANKS"
  | "SMM_FLIP"
  | "SMM_RATERS"
  | "SMM_PLANSCORE"
  | "SMM_FORECAST"
  | "SMM_ALLOCATE"
  | "SMM_EFFICIENCY";

/** The question that a function answers, how to read what it gives, and the headings of its columns. */
export interface Explanation {
  readonly question: string;
  readonly reading: string;
  readonly results: readonly string[];
}

/** The words of the sheet that shows every function on a small example. */
export interface HowItWorksText {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  /** Headings of the log of single ratings. */
  readonly columns: Readonly<Record<"candidate" | "interviewer" | "criterion" | "rating", string>>;
  readonly weights: string;
  readonly minimums: string;
  readonly ranks: string;
  readonly criteria: readonly [string, string, string];
  readonly interviewers: readonly [string, string, string];
  /** Headings of a small budget plan, of what three platforms give back, and of their prices. */
  readonly budget: Readonly<Record<"line" | "amount" | "budget" | "reasons" | "platform" | "spend" | "size" | "scale", string>>;
  readonly answers: Readonly<Record<ExplainedFunction, Explanation>>;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
}
