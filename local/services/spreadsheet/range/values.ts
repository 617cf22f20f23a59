import { CompiledFormula } from "../../../engine/engine.ts";
import type { CellInput } from "../../../engine/typed-value.ts";
import { cellText, cellValue } from "../../../engine/workbook/cell-values.ts";
import { inputOf, isPlainText, writeCell } from "../../../engine/workbook/cell-writing.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { canonicalFormula, localFormula } from "../../../notation/locale.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { applyChecked } from "../rules/data-validation-check.ts";
import { RangeGeometry } from "./geometry.ts";

/** Values and formulas of a range. */
export class RangeValues extends RangeGeometry {
  getValue(): unknown {
    return cellValue(this.workbook, this.sheet.sheetId, this.zone.left, this.zone.top);
  }

  getValues(): unknown[][] {
    return this.grid((col, row) => cellValue(this.workbook, this.sheet.sheetId, col, row));
  }

  getDisplayValue(): string {
    return cellText(this.workbook, this.sheet.sheetId, this.zone.left, this.zone.top);
  }

  getDisplayValues(): string[][] {
    return this.grid((col, row) => cellText(this.workbook, this.sheet.sheetId, col, row));
  }

  /** One value for all cells; a formula is relative to the first of them. */
  setValue(value: unknown): Range {
    const { left, top } = this.zone;
    const first = inputOf(value, isPlainText(this.workbook, this.sheet.sheetId, left, top), this.workbook);
    if (first.content.startsWith("=")) return this.spread(first);
    return this.write((col, row) => inputOf(value, isPlainText(this.workbook, this.sheet.sheetId, col, row), this.workbook));
  }

  setValues(values: readonly (readonly unknown[])[]): Range {
    this.checkSize(values);
    const { left, top } = this.zone;
    const { sheetId } = this.sheet;
    return this.write((col, row) => inputOf(values[row - top]?.[col - left], isPlainText(this.workbook, sheetId, col, row), this.workbook));
  }

  getFormula(): string {
    return this.formulaAt(this.zone.left, this.zone.top);
  }

  getFormulas(): string[][] {
    return this.grid((col, row) => this.formulaAt(col, row));
  }

  /** The formula of a cell in the spreadsheet's own notation, "" for none. */
  private formulaAt(col: number, row: number): string {
    const { getters } = this.workbook.model;
    const cell = getters.getCell({ sheetId: this.sheet.sheetId, col, row });
    return cell?.isFormula ? localFormula(cell.compiledFormula.toFormulaString(getters), this.workbook.locale) : "";
  }

  setFormula(formula: string): Range {
    return this.spread(this.formulaInput(formula));
  }

  setFormulas(formulas: readonly (readonly (string | null)[])[]): Range {
    this.checkSize(formulas);
    const { left, top } = this.zone;
    return this.write((col, row) => this.formulaInput(formulas[row - top]?.[col - left] ?? ""));
  }

  private formulaInput(formula: string): CellInput {
    if (formula === "") return { content: "" };
    return { content: canonicalFormula(formula.startsWith("=") ? formula : `=${formula}`, this.workbook.locale) };
  }

  /** A formula into every cell, its relative references moved along. */
  private spread(input: CellInput): Range {
    const { sheetId } = this.sheet;
    const { left, top } = this.zone;
    if (!input.content.startsWith("=")) return this.write(() => input);
    const { getters } = this.workbook.model;
    const compiled = CompiledFormula.Compile(input.content, sheetId, getters);
    return this.write((col, row) =>
      col === left && row === top ? input : { content: getters.getTranslatedCellFormula(sheetId, col - left, row - top, compiled) },
    );
  }

  private write(input: (col: number, row: number) => CellInput): Range {
    const { sheetId } = this.sheet;
    const commands: Command[][] = this.grid((col, row) => writeCell(this.workbook, sheetId, col, row, input(col, row))).flat();
    applyChecked(this.workbook, commands.flat(), sheetId, this.zone);
    return this.self;
  }

  isBlank(): boolean {
    return this.grid((col, row) => this.isEmptyCell(col, row)).every((line) => line.every(Boolean));
  }

  /** Google's words for a grid that does not fit. */
  protected checkSize(data: readonly (readonly unknown[])[]): void {
    const rows = this.getNumRows();
    const columns = this.getNumColumns();
    if (data.length !== rows) {
      throw new ServiceError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
      );
    }
    const odd = data.find((line) => (line?.length ?? 0) !== columns);
    if (odd !== undefined) {
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd?.length ?? 0} but the range has ${columns}.`,
      );
    }
  }
}
