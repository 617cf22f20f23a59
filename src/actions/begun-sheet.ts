import { emptySheet } from "../sheets/empty-sheet.ts";
import { type BegunSheet, type Kit, type KitState, openKit } from "../sheets/kit.ts";
import type { Sheet, Spreadsheet } from "../sheets/sheet.ts";
import type { ActionContext } from "./action-context.ts";
import { whileLocked } from "./while-locked.ts";

/**
 * Makes a sheet for a task and fills it, once, whatever breaks off; call it while locked. The sheet is noted before it is filled: an attempt that
 * broke off is made anew, and one that was finished without the user hearing of it is not made again. `endTask` ends the task.
 *
 * @param task says what the sheet is for; no two at a time are for the same
 * @param name what it is called, as far as that is free
 */
export function sheetFor(context: ActionContext, task: string, name: string, fill: (sheet: Sheet) => void): Sheet {
  const { spreadsheet, kit } = context;
  const begun = begunSheet(kit.state, task, spreadsheet.getSheets());
  if (begun?.isDone) return begun.sheet;
  // What is half is nobody's yet.
  if (begun) spreadsheet.deleteSheet(begun.sheet);
  const sheet = emptySheet(spreadsheet, name);
  try {
    noteTask(kit, task, { sheet: sheet.getSheetId(), done: false });
    fill(sheet);
  } catch (error) {
    // Without a kit there is nowhere to note it.
    if (!kit.state) spreadsheet.deleteSheet(sheet);
    throw error;
  }
  noteTask(kit, task, { sheet: sheet.getSheetId(), done: true });
  return sheet;
}

/** The sheet of a task that has not ended; undefined when there is none, or it is gone. */
export function begunSheet(
  state: KitState | undefined,
  task: string,
  sheets: readonly Sheet[],
): { readonly sheet: Sheet; readonly isDone: boolean } | undefined {
  const begun = state?.begun?.[task];
  const sheet = begun && sheets.find((each) => each.getSheetId() === begun.sheet);
  return sheet && { sheet, isDone: begun.done };
}

/** Notes how far a task has come. */
export function noteTask(kit: Kit, task: string, begun: BegunSheet): void {
  if (kit.state) kit.save({ ...kit.state, begun: { ...kit.state.begun, [task]: begun } });
}

/** The user knows that these worked: the same again is another one from now on. */
export function endTasks(spreadsheet: Spreadsheet, tasks: readonly string[]): void {
  try {
    whileLocked(() => {
      const kit = openKit(spreadsheet);
      if (!kit.state?.begun || !tasks.some((task) => task in (kit.state?.begun ?? {}))) return;
      const left = Object.entries(kit.state.begun).filter(([task]) => !tasks.includes(task));
      const { begun: _, ...state } = kit.state;
      kit.save({ ...state, ...(left.length > 0 ? { begun: Object.fromEntries(left) } : {}) });
    });
  } catch (error) {
    // All is done and the user knows it: a word about a failure now would only make them do it again.
    console.error(String(error));
  }
}
