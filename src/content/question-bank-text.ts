/** The words of the sheet with the questions of the interview; the questions themselves stand in `QuestionsText`. */
export interface QuestionBankText {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly columns: Readonly<
    Record<
      "on" | "order" | "id" | "question" | "intent" | "listenFor" | "redFlags" | "followUps" | "minutes" | "criteria" | "warning" | "muted",
      string
    >
  >;
  /** Follows the number of minutes that the ticked questions take together. */
  readonly minutesInAll: string;
  /** Follows the number of questions that have a warning. */
  readonly warningsInAll: string;
  readonly onNote: string;
  readonly orderRule: string;
  readonly idNote: string;
  /** Says how several entries go into one cell. */
  readonly listNote: string;
  readonly minutesRule: string;
  /** Followed by the criteria with their ids. */
  readonly criteriaRule: string;
  readonly warningNote: string;
  /** Says how a warning is muted for one question. */
  readonly mutedRule: string;
}
