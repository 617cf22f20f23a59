import { openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { MenuContext } from "../action-context.ts";
import { begunSheet, endTasks } from "../begun-sheet.ts";
import { codedCandidates, selectedCandidate } from "../candidates/coded-candidates.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { addExercise } from "./add-exercise.ts";
import { employersInputs } from "./employers-inputs.ts";
import { findCandidate } from "./find-candidate.ts";
import { presentPlans } from "./plan-sheets.ts";
import { addHandOuts } from "./prepare-hand-out.ts";

const SECONDS_SHOWN = 10;

/** Adds the budget exercise of one candidate, or a hand-out when nobody is named. */
export function insertExercise(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, spreadsheet, kit, content } = ready;
  const { kit: title, exercise: words } = content.messages;
  const sheets = spreadsheet.getSheets();
  const { candidates, sheet: list } = codedCandidates(ready, sheets);
  const selected = selectedCandidate(spreadsheet, list, candidates) ?? "";
  const answer = ui.prompt(title, words.askCandidate(selected), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const typed = answer.getResponseText().trim();
  if (typed === "") {
    addHandOuts(ready, [""]);
    return;
  }
  const { code } = findCandidate(candidates, typed);
  const task = `exercise ${code}`;
  const finish = (added: Sheet) => {
    added.activate();
    spreadsheet.toast(words.exerciseAdded(added.getName()), title, SECONDS_SHOWN);
    endTasks(spreadsheet, [task]);
  };
  const untold = begunSheet(kit.state, task, sheets);
  if (untold?.isDone) {
    finish(untold.sheet);
    return;
  }
  const present = [...presentPlans(kit.state, sheets)].reverse().find((plan) => plan.code === code);
  if (present && ui.alert(title, words.secondPlan(present.sheet.getName()), ui.ButtonSet.YES_NO) !== ui.Button.YES) {
    present.sheet.activate();
    return;
  }
  const added = whileLocked(() => {
    const current = { ...ready, kit: openKit(spreadsheet) };
    return addExercise(current, employersInputs(current, spreadsheet.getSheets(), code), 0, task);
  });
  finish(added);
}
