import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { applyExercise } from "../../sheets/exercise/apply-exercise.ts";
import { handOutTemplate } from "../../sheets/exercise/hand-out-template.ts";
import { lineCount } from "../../sheets/exercise/lines-table.ts";
import { findSheet, openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { endTasks, sheetFor } from "../begun-sheet.ts";
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
  const added = whileLocked(() => {
    const current = { ...context, kit: openKit(spreadsheet) };
    return codes.map((code) => addHandOut(current, code));
  });
  added[0]?.activate();
  const names = added.map((sheet) => sheet.getName());
  spreadsheet.toast(words.handOutReady(names), title, SECONDS_SHOWN);
  endTasks(spreadsheet, codes.map(taskOf));
}

const taskOf = (code: string): string => `handOut ${code}`;

function addHandOut(context: ActionContext, code: string): Sheet {
  const { spreadsheet, content } = context;
  const name = `${content.sheets.exercise.handOut.name} ${code}`.trim();
  return sheetFor(context, taskOf(code), name, (sheet) =>
    applyExercise(sheet, handOutTemplate(content, employersInputs(context, spreadsheet.getSheets(), code), lineCount(0))),
  );
}

const meansAll = (typed: string): boolean =>
  languages.some((language) => contentFor(language).messages.exercise.everybody.includes(typed.toLowerCase()));
