import type { CodedCandidate } from "../../sheets/candidate-codes.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { MenuContext } from "../action-context.ts";
import { codedCandidates } from "../candidates/coded-candidates.ts";
import { findCandidate } from "./find-candidate.ts";

/** The candidate whose code stands on what came back, else the one that somebody names; undefined when the question is closed. */
export function whoseWork(context: MenuContext, sheets: readonly Sheet[], written: string, question: string): CodedCandidate | undefined {
  const { ui, content } = context;
  const { candidates } = codedCandidates(context, sheets);
  const known = candidates.find(({ code }) => code === written);
  if (known) return known;
  const answer = ui.prompt(content.messages.kit, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? findCandidate(candidates, answer.getResponseText().trim()) : undefined;
}
