import { findSheet, openKit } from "../../sheets/kit.ts";
import type { Part } from "../../sheets/schema.ts";
import type { MenuContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts, missingParts } from "./add-parts.ts";
import { insertCopy } from "./insert-copy.ts";

/** Adds one sheet of the kit with those it needs, or shows the one that is there and offers a second that stands for itself. */
export function insertPart({ spreadsheet, ui, kit, content }: MenuContext, part: Part): void {
  const { messages } = content;
  const sheets = spreadsheet.getSheets();
  const present = findSheet(kit.state, part, sheets);
  if (present && missingParts(kit.state, [part], sheets).length === 0) {
    present.activate();
    if (ui.alert(messages.kit, messages.offerSecond(present.getName()), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    const nameOf = (each: "interviews" | "candidates") => findSheet(kit.state, each, sheets)?.getName() ?? content.sheets[each].name;
    const names = { interviews: nameOf("interviews"), candidates: nameOf("candidates") };
    const second = whileLocked(() => insertCopy({ spreadsheet, kit, content }, part, names));
    ui.alert(messages.kit, messages.secondAdded(second.getName(), present.getName()), ui.ButtonSet.OK);
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
