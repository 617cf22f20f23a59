import { CompiledFormula } from "../../../engine/engine.ts";
import type { CellInput } from "../../../engine/typed-value.ts";
import { cellText, cellValue } from "../../../engine/workbook/cell-values.ts";
import { inputOf, isPlainText, writeCell } from "../../../engine/workbook/cell-writing.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { canonicalFormula, localFormula } from "../../../notation/locale.ts";
import type { Range } from "../range.ts";
import { applyChecked } from "../rules/data-validation-check.ts";

/** Values and formulas of a range. */
export const rangeValues = {
  getValue(range: Range): unknown {
    return cellValue(range.workbook, range.sheet.sheetId, range.zone.left, range.zone.top);
  },

  getValues(range: Range): unknown[][] {
    return range.grid((col, row) => cellValue(range.workbook, range.sheet.sheetId, col, row));
  },

  getDisplayValue(range: Range): string {
    return cellText(range.workbook, range.sheet.sheetId, range.zone.left, range.zone.top);
  },

  getDisplayValues(range: Range): string[][] {
    return range.grid((col, row) => cellText(range.workbook, range.sheet.sheetId, col, row));
  },

  /** One value for all cells; a formula is relative to the first of them. */
  setValue(range: Range, value: unknown): Range {
    const { left, top } = range.zone;
    const first = inputOf(value, isPlainText(range.workbook, range.sheet.sheetId, left, top), range.workbook);
    if (first.content.startsWith("=")) return spread(range, first);
    return write(range, (col, row) => inputOf(value, isPlainText(range.workbook, range.sheet.sheetId, col, row), range.workbook));
  },

  setValues(range: Range, values: readonly (readonly unknown[])[]): Range {
    range.checkSize(values);
    const { left, top } = range.zone;
    const { sheetId } = range.sheet;
    return write(range, (col, row) =>
      inputOf(values[row - top]?.[col - left], isPlainText(range.workbook, sheetId, col, row), range.workbook),
    );
  },

  getFormula(range: Range): string {
    return formulaAt(range, range.zone.left, range.zone.top);
  },

  getFormulas(range: Range): string[][] {
    return range.grid((col, row) => formulaAt(range, col, row));
  },

  setFormula(range: Range, formula: string | null): Range {
    return spread(range, formulaInput(range, formula ?? ""));
  },

  setFormulas(range: Range, formulas: readonly (readonly (string | null)[])[]): Range {
    range.checkSize(formulas);
    const { left, top } = range.zone;
    return write(range, (col, row) => formulaInput(range, formulas[row - top]?.[col - left] ?? ""));
  },

  isBlank(range: Range): boolean {
    return range.grid((col, row) => range.isEmptyCell(col, row)).every((row) => row.every(Boolean));
  },
};

/** The formula of a cell in the spreadsheet's own notation, "" for none. */
function formulaAt(range: Range, col: number, row: number): string {
  const { getters } = range.workbook.model;
  const cell = getters.getCell({ sheetId: range.sheet.sheetId, col, row });
  return cell?.isFormula ? localFormula(cell.compiledFormula.toFormulaString(getters), range.workbook.locale) : "";
}

function formulaInput(range: Range, formula: string): CellInput {
  if (formula === "") return { content: "" };
  return { content: canonicalFormula(formula.startsWith("=") ? formula : `=${formula}`, range.workbook.locale) };
}

/** Writes a formula into every cell, its relative references shifted. */
function spread(range: Range, input: CellInput): Range {
  const { sheetId } = range.sheet;
  const { left, top } = range.zone;
  if (!input.content.startsWith("=")) return write(range, () => input);
  const { getters } = range.workbook.model;
  const compiled = CompiledFormula.Compile(input.content, sheetId, getters);
  return write(range, (col, row) =>
    col === left && row === top ? input : { content: getters.getTranslatedCellFormula(sheetId, col - left, row - top, compiled) },
  );
}

function write(range: Range, input: (col: number, row: number) => CellInput): Range {
  const { sheetId } = range.sheet;
  const commands: Command[][] = range.grid((col, row) => writeCell(range.workbook, sheetId, col, row, input(col, row))).flat();
  applyChecked(range.workbook, commands.flat(), sheetId, range.zone);
  return range;
}
