import { displayValue } from "../display-value.ts";
import type { Cell, EvaluatedCell, UID } from "../engine.ts";
import { scriptValue } from "../script-value.ts";
import type { Workbook } from "./workbook.ts";

/**
 * The text of a cell where the engine shows something else: it reads "[a](b)" as a link, and shows the apostrophe of a text
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
