import { displayValue } from "../notation/display-value.ts";
import { instantOf, localTime } from "../notation/zone-offset.ts";
import { errorName } from "./cell-error.ts";
import { type Cell, type EvaluatedCell, helpers, type UID } from "./engine.ts";
import type { Workbook } from "./workbook.ts";

/** Sheets counts days from here; serial 1 is 31 December 1899. */
const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** A serial day number, read in a time zone → the instant. Rounded to the millisecond, as Sheets does. */
export const dateOfSerial = (serial: number, timeZone: string): Date => new Date(instantOf(epoch + Math.round(serial * dayMs), timeZone));

/** An instant → its serial day number in a time zone. */
export const serialOfDate = (date: Date, timeZone: string): number => (localTime(date.getTime(), timeZone) - epoch) / dayMs;

/** The value of a cell as scripts get it: number, text, boolean, Date, "" for empty, Google's name for an error. */
export function scriptValue(cell: EvaluatedCell, timeZone: string): unknown {
  switch (cell.type) {
    case "empty":
      return "";
    case "number":
      return cell.format && helpers.isDateTimeFormat(cell.format) ? dateOfSerial(cell.value, timeZone) : cell.value;
    case "error":
      return errorName(cell);
    default:
      return cell.value ?? "";
  }
}

/**
 * The text that a cell really holds where the engine shows something else: it reads "[a](b)" as a link, and shows the apostrophe of a text
 * that begins with `=` in a plain-text cell.
 */
function heldText(cell: Cell | undefined, evaluated: EvaluatedCell): string | undefined {
  if (!cell || cell.isFormula || cell.content === "" || (!evaluated.link && evaluated.type !== "text")) return undefined;
  return cell.content.startsWith("'") ? cell.content.slice(1) : cell.content;
}

/** The value of one cell of a workbook, as `getValue` gives it. */
export function cellValue(workbook: Workbook, sheetId: UID, col: number, row: number): unknown {
  const evaluated = workbook.cell(sheetId, col, row);
  if (evaluated.type === "empty") return "";
  return heldText(workbook.model.getters.getCell({ sheetId, col, row }), evaluated) ?? scriptValue(evaluated, workbook.timeZone);
}

/** What one cell of a workbook shows, as `getDisplayValue` gives it. */
export function cellText(workbook: Workbook, sheetId: UID, col: number, row: number): string {
  const evaluated = workbook.cell(sheetId, col, row);
  if (evaluated.type === "empty") return "";
  const cell = workbook.model.getters.getCell({ sheetId, col, row });
  const format = (cell?.style as { numberFormat?: string } | undefined)?.numberFormat;
  return heldText(cell, evaluated) ?? displayValue(evaluated, format, workbook.locale);
}
