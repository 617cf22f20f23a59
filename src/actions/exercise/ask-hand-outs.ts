import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { findSheet } from "../../sheets/kit.ts";
import type { MenuContext } from "../action-context.ts";
import { codedCandidates, selectedCandidate } from "../candidates/coded-candidates.ts";
import { findCandidate } from "./find-candidate.ts";

/**
 * Asks whom hand-outs are for.
 *
 * @returns codes of the candidates, "" for a hand-out that names none; undefined when the question is closed. Nobody is asked where there are no
 *   candidates.
 */
export function askHandOuts(context: MenuContext): readonly string[] | undefined {
  const { ui, spreadsheet, kit, content } = context;
  const { kit: title, exercise: words } = content.messages;
  const sheets = spreadsheet.getSheets();
  const isListed = findSheet(kit.state, "candidates", sheets) !== undefined;
  const { candidates, sheet } = isListed ? codedCandidates(context, sheets) : { candidates: [], sheet: undefined };
  if (candidates.length === 0) return [""];
  const selected = (sheet && selectedCandidate(spreadsheet, sheet, candidates)) ?? "";
  const answer = ui.prompt(title, words.askWhoseHandOut(selected, candidates.length), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  const typed = answer.getResponseText().trim();
  return typed === "" ? [""] : meansAll(typed) ? candidates.map(({ code }) => code) : [findCandidate(candidates, typed).code];
}

const meansAll = (typed: string): boolean =>
  languages.some((language) => contentFor(language).messages.exercise.everybody.includes(typed.toLowerCase()));
