/** What a person is asked about a decision, in the order of the sheet; the last four are for the record. */
export const decisionFields = [
  ...(["whom", "decider", "date", "reason", "whyNotFirst"] as const),
  ...(["references", "adjustments", "irregularities", "weights"] as const),
] as const;

export type DecisionField = (typeof decisionFields)[number];

/** What is said of a candidate who is not hired; "" where nothing is. */
export interface NotHired {
  readonly code: string;
  readonly reason: string;
  readonly stage: string;
  readonly raised: string;
}

/** Everything that a person typed about a decision. */
export interface DecisionAnswers {
  readonly fields: Readonly<Record<DecisionField, string>>;
  /** The stage of the person chosen. */
  readonly stage: string;
  readonly notHired: readonly NotHired[];
}

/** The answers without which nothing is recorded. A reason why not the first is needed only where the first by score is not chosen. */
export const missingAnswers = ({ fields }: DecisionAnswers, isFirst: boolean): DecisionField[] =>
  (["whom", "decider", "date", "reason", "whyNotFirst"] as const).filter(
    (field) => fields[field] === "" && (field !== "whyNotFirst" || !isFirst),
  );
