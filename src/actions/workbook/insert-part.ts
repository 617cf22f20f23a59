import type { Content } from "../../content/content.ts";
import { findSheet, type KitState, openKit } from "../../sheets/kit.ts";
import { needs, type Part } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { SheetNames } from "../../sheets/sheet-template.ts";
import { tablePlaces } from "../../sheets/table-places.ts";
import type { MenuContext } from "../action-context.ts";
import { endTasks } from "../begun-sheet.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts, missingParts } from "./add-parts.ts";
import { copyTask, insertCopy } from "./insert-copy.ts";

/** Adds one sheet of the kit with those it needs, or shows the one that is there and offers a second that stands for itself. */
export function insertPart({ spreadsheet, ui, kit, content }: MenuContext, part: Part): void {
  const { messages } = content;
  const sheets = spreadsheet.getSheets();
  const present = findSheet(kit.state, part, sheets);
  if (present && missingParts(kit.state, [part], sheets).length === 0) {
    present.activate();
    if (ui.alert(messages.kit, messages.offerSecond(present.getName()), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    const names = namesOn(sheets, kit.state, content, part);
    const second = whileLocked(() => insertCopy({ spreadsheet, kit: openKit(spreadsheet), content }, part, names));
    ui.alert(messages.kit, messages.secondAdded(second.getName(), present.getName()), ui.ButtonSet.OK);
    endTasks(spreadsheet, [copyTask(part)]);
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

/** What the sheets are called that formulas of this part point at, and where their columns stand now. */
function namesOn(sheets: readonly Sheet[], state: KitState | undefined, content: Content, part: Part): SheetNames {
  const found = (each: "interviews" | "candidates") => {
    const sheet = findSheet(state, each, sheets);
    return {
      name: sheet?.getName() ?? content.sheets[each].name,
      places: sheet && needs[part].includes(each) ? tablePlaces(sheet, each) : undefined,
    };
  };
  const [interviews, candidates] = [found("interviews"), found("candidates")];
  return {
    interviews: interviews.name,
    candidates: candidates.name,
    ranges: state?.names,
    places: { interviews: interviews.places, candidates: candidates.places },
  };
}
