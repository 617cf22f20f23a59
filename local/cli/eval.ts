import { errorMessage } from "../engine/cell-error.ts";
import { type EvaluatedCell, type FunctionResultObject, helpers } from "../engine/engine.ts";
import { scriptValue } from "../engine/script-value.ts";
import { usedZone } from "../engine/workbook/used-zone.ts";
import type { Workbook } from "../engine/workbook/workbook.ts";
import { canonicalFormula } from "../notation/locale.ts";
import { type CliCommand, usage } from "./options.ts";
import { printable } from "./printable.ts";
import { openSession } from "./session.ts";

/** `gas eval`: the result of a formula in an empty cell of the active sheet, spilled cells included. */
export const evaluateFormula: CliCommand = async ([folder, formula], options) => {
  if (!folder || formula === undefined) throw new Error(usage);
  return resultOf(openSession(folder, options).workbook, formula);
};

/** What a formula gives in an empty cell of the active sheet of a workbook: rows of cells, and the message of the first error among them. */
export function resultOf(workbook: Workbook, formula: string): { readonly value: unknown[][]; readonly message?: string } {
  const cells = compute(workbook, formula.startsWith("=") ? formula : `=${formula}`);
  const height = Math.max(...cells.map((column) => column.length));
  const value = Array.from({ length: height }, (_, row) => cells.map((column) => shown(column[row], workbook.timeZone)));
  const message = cells.flat().map(asCell).map(errorMessage).find(Boolean);
  return { value, ...(message === undefined ? {} : { message }) };
}

/** Columns of cells. The formula stands diagonally below all data, so that not even a whole column or row of the data includes it. */
function compute(workbook: Workbook, formula: string): readonly (readonly FunctionResultObject[])[] {
  const { getters } = workbook.model;
  const sheetId = getters.getActiveSheetId();
  const { bottom, right } = usedZone(workbook, sheetId);
  const result = getters.evaluateFormulaResult(sheetId, canonicalFormula(formula, workbook.locale), {
    sheetId,
    col: right + 2,
    row: bottom + 2,
  });
  return Array.isArray(result) ? result : [[result]];
}

function shown(cell: FunctionResultObject | undefined, timeZone: string): unknown {
  return printable(scriptValue(asCell(cell ?? { value: null }), timeZone), () => false);
}

/** The evaluated cell that the engine would make of this result. */
function asCell({ value, format, message }: FunctionResultObject): EvaluatedCell {
  const isError = typeof value === "string" && message !== undefined && helpers.isEvaluationError(value);
  const type = value === null ? "empty" : isError ? "error" : typeof value === "string" ? "text" : typeof value;
  return { type, value, format, message } as EvaluatedCell;
}
