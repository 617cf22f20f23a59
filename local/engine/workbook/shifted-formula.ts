import { CompiledFormula, type UID } from "../engine.ts";
import type { Workbook } from "./workbook.ts";

/** Whether the engine can read a formula at all. */
export const isFormula = (formula: string): boolean => formula.startsWith("=") && !CompiledFormula.IsBadExpression(formula);

/**
 * A formula of a rule as it reads for another cell: relative references are shifted, absolute ones stay.
 *
 * @param formula in the engine's notation.
 * @example shiftedFormula(workbook, "0", "=$A1>B$2", 1, 3) → "=$A4>C$2"
 */
export function shiftedFormula(workbook: Workbook, sheetId: UID, formula: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return formula;
  const { getters } = workbook.model;
  return getters.getTranslatedCellFormula(sheetId, columns, rows, CompiledFormula.Compile(formula, sheetId, getters));
}
