import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { applyExercise } from "../../sheets/exercise/apply-exercise.ts";
import { handOutTemplate } from "../../sheets/exercise/hand-out-template.ts";
import { lineCount } from "../../sheets/exercise/lines-table.ts";
import { freeName, takenNames } from "../../sheets/free-name.ts";
import { findSheet } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { codedCandidates, selectedCandidate } from "../candidates/coded-candidates.ts";
import { whileLocked } from "../while-locked.ts";
import { employersInputs } from "./employers-inputs.ts";
import { findCandidate } from "./find-candidate.ts";

/** Long enough to read how a hand-out is given away. */
const SECONDS_SHOWN = 30;

/**
 * Adds a clean exercise to give away: for one candidate, for all of them, or for nobody in particular. The code on it is how its plan is read
 * back without asking.
 */
export function prepareHandOut(context: MenuContext): void {
  const { ui, spreadsheet, kit, content } = context;
  const { kit: title, exercise: words } = content.messages;
  const sheets = spreadsheet.getSheets();
  const isListed = findSheet(kit.state, "candidates", sheets) !== undefined;
  const { candidates, sheet } = isListed ? codedCandidates(context, sheets) : { candidates: [], sheet: undefined };
  if (candidates.length === 0) {
    addHandOuts(context, [""]);
    return;
  }
  const selected = (sheet && selectedCandidate(spreadsheet, sheet, candidates)) ?? "";
  const answer = ui.prompt(title, words.askWhoseHandOut(selected, candidates.length), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const typed = answer.getResponseText().trim();
  addHandOuts(
    context,
    typed === "" ? [""] : meansAll(typed) ? candidates.map(({ code }) => code) : [findCandidate(candidates, typed).code],
  );
}

/** @param codes of the candidates; "" for a hand-out that names none */
export function addHandOuts(context: MenuContext, codes: readonly string[]): void {
  const { spreadsheet, content } = context;
  const { kit: title, exercise: words } = content.messages;
  const added = whileLocked(() => codes.map((code) => addHandOut(context, code)));
  added[0]?.activate();
  const names = added.map((sheet) => sheet.getName());
  spreadsheet.toast(words.handOutReady(names), title, SECONDS_SHOWN);
}

function addHandOut(context: ActionContext, code: string): Sheet {
  const { spreadsheet, content } = context;
  const sheets = spreadsheet.getSheets();
  const name = `${content.sheets.exercise.handOut.name} ${code}`.trim();
  const sheet = spreadsheet.insertSheet(freeName(name, takenNames(sheets)), sheets.length);
  applyExercise(sheet, handOutTemplate(content, employersInputs(context, sheets, code), lineCount(0)));
  return sheet;
}

const meansAll = (typed: string): boolean =>
  languages.some((language) => contentFor(language).messages.exercise.everybody.includes(typed.toLowerCase()));
