import { DateTime } from "luxon";
import { errorName } from "../cell-error.ts";
import { displayValue } from "../display-value.ts";
import { type Cell, type EvaluatedCell, helpers, type UID } from "../engine.ts";
import type { Workbook } from "./workbook.ts";

/** Sheets counts days from here; serial 1 is 31 December 1899. */
const epoch = { year: 1899, month: 12, day: 30 };
const dayMs = 86_400_000;

/** A serial day number, read in a time zone → the instant. Rounded to the millisecond, as Sheets does. */
export function dateOfSerial(serial: number, timeZone: string): Date {
  const utc = DateTime.fromObject(epoch, { zone: "utc" }).plus({ milliseconds: Math.round(serial * dayMs) });
  return utc.setZone(timeZone, { keepLocalTime: true }).toJSDate();
}

/** An instant → its serial day number in a time zone. */
export function serialOfDate(date: Date, timeZone: string): number {
  const local = DateTime.fromJSDate(date, { zone: timeZone }).setZone("utc", { keepLocalTime: true });
  return local.diff(DateTime.fromObject(epoch, { zone: "utc" }), "milliseconds").milliseconds / dayMs;
}

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
