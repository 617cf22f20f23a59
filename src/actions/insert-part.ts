import { findSheet, openKit } from "../sheets/kit.ts";
import type { Part } from "../sheets/schema.ts";
import { addParts, missingParts } from "./add-parts.ts";
import type { MenuDesk } from "./desk.ts";
import { whileLocked } from "./while-locked.ts";

/** Adds one sheet of the kit with those it needs, or shows the one that is already there. */
export function insertPart({ spreadsheet, ui, kit, content }: MenuDesk, part: Part): void {
  const { messages } = content;
  const sheets = spreadsheet.getSheets();
  const present = findSheet(kit.state, part, sheets);
  if (present && missingParts(kit.state, [part], sheets).length === 0) {
    present.activate();
    ui.alert(messages.kit, messages.alreadyThere(present.getName()), ui.ButtonSet.OK);
    return;
  }
  const added = whileLocked(() => {
    const current = openKit(spreadsheet);
    const addition = addParts({ spreadsheet, kit: current, content }, [part]);
    findSheet(current.state, part, addition.sheets)?.activate();
    return addition;
  });
  const names = added.sheets.map((sheet) => sheet.getName());
  ui.alert(messages.kit, messages.added(names, added.renamed), ui.ButtonSet.OK);
}
