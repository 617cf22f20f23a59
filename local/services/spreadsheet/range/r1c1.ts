import { a1Formula, r1c1Formula } from "../../../notation/r1c1-formula.ts";
import type { Range } from "../range.ts";

/** Formulas of a range with references by rows and columns. */
export const rangeR1C1 = {
  getFormulaR1C1(range: Range): string {
    return range.getFormulasR1C1()[0]?.[0] ?? "";
  },

  getFormulasR1C1(range: Range): string[][] {
    const { left, top } = range.zone;
    return range.getFormulas().map((line, r) => line.map((formula, c) => r1c1Formula(formula, { col: left + c, row: top + r })));
  },

  /** The same text in every cell, and so in each its own references. */
  setFormulaR1C1(range: Range, formula: string): Range {
    return range.setFormulasR1C1(range.grid(() => formula));
  },

  setFormulasR1C1(range: Range, formulas: readonly (readonly string[])[]): Range {
    range.checkSize(formulas);
    const { left, top } = range.zone;
    return range.setFormulas(formulas.map((line, r) => line.map((formula, c) => a1Formula(formula, { col: left + c, row: top + r }))));
  },
};
