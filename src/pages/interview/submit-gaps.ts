import { MAX_TEXT_LENGTH } from "../../domain/ballot/ballot.ts";
import type { InterviewForm } from "../../wire/interview.ts";
import { verdictGap } from "./completeness.ts";
import { answerTo, type Draft, hasContent } from "./draft.ts";
import { questionOrder } from "./question-order.ts";

/** Something that keeps a ballot from being sent. */
export type SubmitGap =
  | { readonly kind: "nothing" | "unchanged" | "choice" | "reason" | "long reason" }
  /** `number` as this interviewer sees the questions. */
  | { readonly kind: "long note"; readonly question: string; readonly number: number };

/** How many characters of a text the server would refuse; 0 when it fits. */
export const excessOf = (text: string): number => Math.max(text.length - MAX_TEXT_LENGTH, 0);

/** Everything that keeps a draft from being a ballot, in the order in which it is to be mended; [] when it may go. */
export const submitGaps = (form: InterviewForm, draft: Draft): readonly SubmitGap[] => {
  if (!hasContent(draft)) return [{ kind: "nothing" }];
  if (draft.replaces !== null && draft.changedAt === 0) return [{ kind: "unchanged" }];
  const gap = verdictGap(draft);
  const long = questionOrder(form, draft.interviewer).questions.flatMap(({ id }, index): SubmitGap[] =>
    excessOf(answerTo(draft, id).note) > 0 ? [{ kind: "long note", question: id, number: index + 1 }] : [],
  );
  return [
    ...long,
    ...(gap === "choice" || gap === "reason" ? [{ kind: gap } as const] : []),
    ...(excessOf(draft.verdict.reason) > 0 ? [{ kind: "long reason" } as const] : []),
  ];
};
