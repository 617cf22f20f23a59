import type { FilledPlan } from "../../domain/exercise/filled-plan.ts";
import { findPlan, type PlanPlaces, readPlan } from "../../sheets/exercise/find-plan.ts";
import { columnCount, rowCount } from "../../sheets/extent.ts";
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
  /** The spreadsheet's, in which numbers were typed. */
  readonly locale: string;
}

/** The exercises that are in the workbook, oldest first; those whose sheet is gone are left out. */
export const presentPlans = (state: KitState | undefined, sheets: readonly Sheet[]): readonly { sheet: Sheet; code: string }[] =>
  (state?.plans ?? []).flatMap(({ sheet: id, code, built }) => {
    const sheet = built ? sheets.find((each) => each.getSheetId() === id) : undefined;
    return sheet ? [{ sheet, code }] : [];
  });

/** Reads sheets in one call each, and asks for the locale once; undefined where a sheet holds no plan, or no longer does. */
export function planReader({ spreadsheet }: ActionContext): (sheet: Sheet, code: string) => PlanSheet | undefined {
  let locale: string | undefined;
  return (sheet, code) => {
    const cells: unknown[][] = sheet.getRange(1, 1, rowCount(sheet), columnCount(sheet)).getValues();
    const places = findPlan(cells);
    if (!places) return undefined;
    locale ??= spreadsheet.getSpreadsheetLocale();
    return { sheet, code, cells, places, filled: readPlan(cells, places, locale), locale };
  };
}

/** One sheet alone. */
export const readPlanSheet = (context: ActionContext, sheet: Sheet, code: string): PlanSheet | undefined =>
  planReader(context)(sheet, code);
