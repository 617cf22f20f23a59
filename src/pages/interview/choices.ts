import type { InterviewWords } from "../../content/interview-words.ts";
import type { Recommendation } from "../../domain/ballot/ballot.ts";

/** The five recommendations in the order they are shown. */
export const choicesOf = ({
  overall: { choices },
}: InterviewWords): readonly { readonly choice: Recommendation["choice"]; readonly label: string }[] => [
  { choice: -2, label: choices.strongNo },
  { choice: -1, label: choices.no },
  { choice: 1, label: choices.yes },
  { choice: 2, label: choices.strongYes },
  { choice: 0, label: choices.noDecision },
];
