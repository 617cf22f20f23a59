import type { MenuContext } from "../action-context.ts";
import { findCandidate } from "../exercise/find-candidate.ts";
import { codedCandidates, selectedCandidate } from "./coded-candidates.ts";

/**
 * Asks which candidate is meant; a blank answer means the one whose line is selected.
 *
 * @param question with the code of the selected candidate, "" for none
 * @returns a code; "" where nobody was named or selected, undefined where the user thought better of it
 * @throws Refusal when nobody, or more than one, is called so
 */
export function askCandidate(context: MenuContext, question: (selected: string) => string): string | undefined {
  const { ui, spreadsheet, content } = context;
  const { candidates, sheet } = codedCandidates(context, spreadsheet.getSheets());
  const selected = selectedCandidate(spreadsheet, sheet, candidates) ?? "";
  const answer = ui.prompt(content.messages.kit, question(selected), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  const typed = answer.getResponseText().trim();
  return typed === "" ? selected : findCandidate(candidates, typed).code;
}
