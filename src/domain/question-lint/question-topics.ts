/** What an interview must not ask about, in the order in which warnings name it. */
export const questionTopics = [
  "family",
  "pregnancy",
  "health",
  "age",
  "origin",
  "religion",
  "politics",
  "union",
  "orientation",
  "private",
  "record",
  "money",
  "pay",
  "looks",
] as const;

export type QuestionTopic = (typeof questionTopics)[number];

/**
 * How one language asks about each topic. Patterns see plain text: small letters, no accents, straight apostrophes, single spaces.
 * A word alone is rarely enough ("health" sells, "family" buys), so most patterns want the person asked beside it.
 */
export interface TopicPatterns {
  /** Brings plain statements into the order of questions, where a language has two ("vous avez", "avez-vous"). */
  readonly reorder?: readonly (readonly [from: RegExp, to: string])[];
  /** Wordings that only look like a topic; they are taken out before anything is looked for. */
  readonly harmless: readonly RegExp[];
  readonly topics: Readonly<Record<QuestionTopic, readonly RegExp[]>>;
}
