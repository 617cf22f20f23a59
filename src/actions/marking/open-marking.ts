import { Refusal } from "../../content/refusal.ts";
import type { ExerciseKind } from "../../domain/exercise/marked-part.ts";
import { findSheet } from "../../sheets/kit.ts";
import type { MenuContext } from "../action-context.ts";
import { presentPlans } from "../exercise/plan-sheets.ts";
import { pageOf } from "../page-of.ts";
import { presentSamples } from "../work-sample/samples-table.ts";

/** In pixels: as large as a laptop shows without scrolling the page behind. */
const [WIDTH, HEIGHT] = [860, 600];

/** Opens the dialog that shows works of one kind one after another. */
export function openMarking(context: MenuContext, kind: ExerciseKind): void {
  const { kit, spreadsheet, content } = context;
  const sheets = spreadsheet.getSheets();
  const isEmpty = kind === "budget" ? presentPlans(kit.state, sheets).length === 0 : presentSamples(context, sheets).length === 0;
  if (isEmpty) throw new Refusal(({ exercise, workSample }) => (kind === "budget" ? exercise.noPlans : workSample.noSamples));
  showPage(context, kind, content.messages.marking.titles[kind]);
}

/** Shows the page of the dialog, which is told what it is to show. */
export function showPage(context: MenuContext, wanted: ExerciseKind | "comparison", title: string): void {
  const { ui, kit, content, spreadsheet } = context;
  // Plans and samples stand beside their codes, and the dialog hides only a part of the sheet behind it.
  findSheet(kit.state, "rubric", spreadsheet.getSheets())?.activate();
  ui.showModalDialog(pageOf("marking", content, { wanted }).setWidth(WIDTH).setHeight(HEIGHT), title);
}
