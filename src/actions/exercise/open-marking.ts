import { Refusal } from "../../content/refusal.ts";
import type { MenuContext } from "../action-context.ts";
import { pageOf } from "../page-of.ts";
import { presentPlans } from "./plan-sheets.ts";

/** In pixels: as large as a laptop shows without scrolling the page behind. */
const [WIDTH, HEIGHT] = [860, 600];

/** Opens the dialog that shows the plans one after another. */
export function openMarking({ ui, kit, content, spreadsheet }: MenuContext): void {
  if (presentPlans(kit.state, spreadsheet.getSheets()).length === 0) throw new Refusal(({ exercise }) => exercise.noPlans);
  const page = pageOf("marking", content).setWidth(WIDTH).setHeight(HEIGHT);
  ui.showModalDialog(page, content.messages.exercise.markingTitle);
}
