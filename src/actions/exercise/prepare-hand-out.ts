import { applyExercise } from "../../sheets/exercise/apply-exercise.ts";
import { handOutTemplate } from "../../sheets/exercise/hand-out-template.ts";
import { lineCount } from "../../sheets/exercise/lines-table.ts";
import { openKit } from "../../sheets/kit.ts";
import type { MenuContext } from "../action-context.ts";
import { endTasks, sheetFor } from "../begun-sheet.ts";
import { whileLocked } from "../while-locked.ts";
import { askHandOuts } from "./ask-hand-outs.ts";
import { employersInputs } from "./employers-inputs.ts";

/** Long enough to read how a hand-out is given away. */
const SECONDS_SHOWN = 30;

/**
 * Adds a clean exercise to give away: for one candidate, for all of them, or for nobody in particular. The code on it is how its plan is read
 * back without asking.
 */
export function prepareHandOut(context: MenuContext): void {
  const codes = askHandOuts(context);
  if (codes) addHandOuts(context, codes);
}

const taskOf = (code: string): string => `handOut ${code}`;

/** @param codes of the candidates; "" for a hand-out that names none */
export function addHandOuts(context: MenuContext, codes: readonly string[]): void {
  const { spreadsheet, content } = context;
  const { kit: title, exercise: words } = content.messages;
  const added = whileLocked(() => {
    const current = { ...context, kit: openKit(spreadsheet) };
    const inputs = employersInputs(current, spreadsheet.getSheets(), "");
    return codes.map((code) =>
      sheetFor(current, taskOf(code), `${content.sheets.exercise.handOut.name} ${code}`.trim(), (sheet) =>
        applyExercise(sheet, handOutTemplate(content, { ...inputs, code }, lineCount(0))),
      ),
    );
  });
  added[0]?.activate();
  const names = added.map((sheet) => sheet.getName());
  spreadsheet.toast(words.handOutReady(names), title, SECONDS_SHOWN);
  endTasks(spreadsheet, codes.map(taskOf));
}
