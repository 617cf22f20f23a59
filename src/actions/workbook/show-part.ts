import { drawCharts } from "../../sheets/charts.ts";
import { findSheet } from "../../sheets/kit.ts";
import type { Part } from "../../sheets/schema.ts";
import { PLACEHOLDER_NAMES, templateOf } from "../../sheets/template-of.ts";
import type { MenuContext } from "../action-context.ts";
import { insertPart } from "./insert-part.ts";
import { withKit } from "./set-up-kit.ts";

/** Goes to a sheet of the kit. Without a kit it offers to set one up first; a sheet that is gone is added again. */
export function showPart(context: MenuContext, part: Part): void {
  const ready = withKit(context);
  if (!ready) return;
  const sheet = ready.kit.state?.sheets[part]?.built ? findSheet(ready.kit.state, part, ready.spreadsheet.getSheets()) : undefined;
  if (!sheet) {
    insertPart(ready, part);
    return;
  }
  sheet.activate();
  if (part === "scoreboard") drawCharts(sheet, templateOf(part, ready.content, PLACEHOLDER_NAMES).chartsWhenShown ?? [], "=SMM_PROFILES(");
}
