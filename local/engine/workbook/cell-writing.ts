import { serialOfDate } from "../../notation/serial-date.ts";
import { notEmulated, ServiceError } from "../../notation/service-error.ts";
import type { UID } from "../engine.ts";
import { googleFormat, storedFormat } from "../number-format.ts";
import { type CellInput, plainTextContent, typedCell } from "../typed-value.ts";
import { type CellStyle, changedStyle } from "./cell-style.ts";
import type { Command, Workbook } from "./workbook.ts";

/** The maximum length of a text in a cell. */
const maxLength = 50_000;

function dateInput(date: Date, workbook: Workbook): CellInput {
  if (Number.isNaN(date.getTime())) return { content: "#NUM!" };
  const serial = serialOfDate(date, workbook.timeZone);
  const day = googleFormat(workbook.locale.dateFormat);
  return { content: String(serial), format: Number.isInteger(serial) ? day : `${day} H:mm:ss` };
}

function textInput(text: string, plain: boolean, workbook: Workbook): CellInput {
  if (text.length > maxLength) {
    throw new ServiceError(`Your input contains more than the maximum of ${maxLength} characters in a single cell.`);
  }
  return plain ? { content: plainTextContent(text.replace(/^'/, "")) } : typedCell(text, workbook.locale);
}

/**
 * What a value that a script sets becomes in a cell.
 *
 * @param plain whether the cell has the plain-text format "@", which keeps text as it is
 * @throws ServiceError for a text that is too long, or a value that a cell cannot hold
 */
export function inputOf(value: unknown, plain: boolean, workbook: Workbook): CellInput {
  switch (typeof value) {
    case "string":
      return textInput(value, plain, workbook);
    case "number":
      return { content: Number.isFinite(value) ? String(value + 0) : "#NUM!" };
    case "boolean":
      return { content: value ? "TRUE" : "FALSE" };
    case "bigint":
      return { content: String(value) };
    case "undefined":
      return { content: "" };
  }
  if (value === null) return { content: "" };
  if (value instanceof Date) return dateInput(value, workbook);
  throw notEmulated("a cell value that is neither text, number, boolean nor date");
}

/** The command that writes an input to a cell; none for the hidden cells of a merge, which hold nothing. */
export function writeCell(workbook: Workbook, sheetId: UID, col: number, row: number, input: CellInput): Command[] {
  const { getters } = workbook.model;
  const position = { sheetId, col, row };
  const merge = getters.getMerge(position);
  if (merge && (merge.left !== col || merge.top !== row)) return [];
  const cell = getters.getCell(position);
  const style = (cell?.style ?? {}) as CellStyle;
  const own = cell?.format || style.numberFormat;
  if (own || !input.format) return [{ type: "UPDATE_CELL", ...position, content: input.content }];
  const { format, numberFormat } = storedFormat(input.format);
  return [
    {
      type: "UPDATE_CELL",
      ...position,
      content: input.content,
      format,
      ...(numberFormat === undefined ? {} : { style: changedStyle(style, { numberFormat }) }),
    },
  ];
}

/** Whether a cell has the plain-text format. */
export const isPlainText = (workbook: Workbook, sheetId: UID, col: number, row: number): boolean =>
  workbook.model.getters.getCell({ sheetId, col, row })?.format === "@";
