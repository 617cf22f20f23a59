import { ConditionalFormatRule } from "./conditional-format-rule.ts";
import { formatCommands, formatSpecs } from "./conditional-format-store.ts";
import { SheetPlace } from "./sheet-place.ts";

/** Conditional formats and charts of a sheet. */
export class SheetFigures extends SheetPlace {
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return formatSpecs(this).map((spec) => new ConditionalFormatRule(this.execution, spec));
  }

  /** Replaces all rules of the sheet; where two format the same thing, the first one wins. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    const specs = rules.map((rule) => rule.rule);
    this.workbook.apply(formatCommands(this, specs));
  }

  clearConditionalFormatRules(): void {
    this.workbook.apply(formatCommands(this, []));
  }
}
