import { ConditionalFormatRule } from "../rules/conditional-format-rule.ts";
import { formatCommands, formatSpecs } from "../rules/conditional-format-store.ts";
import type { Sheet } from "../sheet.ts";

/** The conditional formats of a sheet. */
export const sheetConditionalFormats = {
  getConditionalFormatRules(sheet: Sheet): ConditionalFormatRule[] {
    return formatSpecs(sheet).map((spec) => new ConditionalFormatRule(sheet.execution, spec));
  },

  /** Replaces all rules of the sheet; where two format the same thing, the first one wins. */
  setConditionalFormatRules(sheet: Sheet, rules: readonly ConditionalFormatRule[]): void {
    const specs = rules.map((rule) => rule.rule);
    sheet.workbook.apply(formatCommands(sheet, specs));
  },

  clearConditionalFormatRules(sheet: Sheet): void {
    sheet.workbook.apply(formatCommands(sheet, []));
  },
};
