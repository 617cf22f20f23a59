import type { FilledPlan } from "../../domain/exercise/filled-plan.ts";
import { findPlan, type PlanPlaces, readPlan } from "../../sheets/exercise/find-plan.ts";
import type { KitState } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";

/** One candidate's exercise as it was read. */
export interface PlanSheet {
  readonly sheet: Sheet;
  readonly code: string;
  readonly cells: unknown[][];
  readonly places: PlanPlaces;
  readonly filled: FilledPlan;
}

/** The exercises that are in the workbook, oldest first; those whose sheet is gone are left out. */
export const presentPlans = (state: KitState | undefined, sheets: readonly Sheet[]): readonly { sheet: Sheet; code: string }[] =>
  (state?.plans ?? []).flatMap(({ sheet: id, code, built }) => {
    const sheet = built ? sheets.find((each) => each.getSheetId() === id) : undefined;
    return sheet ? [{ sheet, code }] : [];
  });

/** Reads a sheet in one go; undefined when it holds no plan, or no longer does. */
export function readPlanSheet({ spreadsheet }: ActionContext, sheet: Sheet, code: string): PlanSheet | undefined {
  const cells: unknown[][] = sheet.getDataRange().getValues();
  const places = findPlan(cells);
  return places ? { sheet, code, cells, places, filled: readPlan(cells, places, spreadsheet.getSpreadsheetLocale()) } : undefined;
}
