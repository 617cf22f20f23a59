import { applyExercise } from "../../sheets/exercise/apply-exercise.ts";
import { handOutTemplate } from "../../sheets/exercise/hand-out-template.ts";
import { lineCount } from "../../sheets/exercise/lines-table.ts";
import { freeName, takenNames } from "../../sheets/free-name.ts";
import type { MenuContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { employersInputs } from "./employers-inputs.ts";

/** Adds a clean exercise to give away, and says how to give it away. It needs no kit and leaves nothing behind in it. */
export function addHandOut(context: MenuContext): void {
  const { spreadsheet, ui, content } = context;
  const { kit: title, exercise: words } = content.messages;
  const sheet = whileLocked(() => {
    const sheets = spreadsheet.getSheets();
    const lines = lineCount(0);
    const added = spreadsheet.insertSheet(freeName(content.sheets.exercise.handOut.name, takenNames(sheets)), sheets.length);
    applyExercise(added, handOutTemplate(content, employersInputs(context, sheets, ""), lines), lines);
    return added;
  });
  sheet.activate();
  ui.alert(title, words.handOutReady(sheet.getName()), ui.ButtonSet.OK);
}
