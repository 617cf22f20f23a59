import type { EnumValue } from "../base/enum-value.ts";
import type { Service } from "../base/service.ts";
import type { Range } from "./range.ts";

/** Several ranges of one sheet, changed alike. */
export class RangeList implements Service {
  readonly google = "Spreadsheet.RangeList";
  private readonly ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }

  private each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    this.ranges[0]?.sheet.spreadsheet.setActiveRangeList(this);
    return this;
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  clear(...args: Parameters<Range["clear"]>): this {
    return this.each((range) => range.clear(...args));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  insertCheckboxes(...values: [] | [unknown] | [unknown, unknown]): this {
    return this.each((range) => range.insertCheckboxes(...values));
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(...args: Parameters<Range["setBorder"]>): this {
    return this.each((range) => range.setBorder(...args));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): this {
    return this.each((range) => range.setFontFamily(family));
  }

  setFontLine(line: string | null): this {
    return this.each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setFontStyle(style: string | null): this {
    return this.each((range) => range.setFontStyle(style));
  }

  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }

  setShowHyperlink(showHyperlink: boolean): this {
    return this.each((range) => range.setShowHyperlink(showHyperlink));
  }

  setTextDirection(direction: EnumValue | null): this {
    return this.each((range) => range.setTextDirection(direction));
  }

  setTextRotation(degrees: number): this {
    return this.each((range) => range.setTextRotation(degrees));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setVerticalText(isVertical: boolean): this {
    return this.each((range) => range.setVerticalText(isVertical));
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.each((range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }
}
