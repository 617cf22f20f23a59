import type { Service } from "../../base/service.ts";
import { FormatFacts, type FormatSpec } from "./conditional-format-facts.ts";
import { ConditionalFormatRuleBuilder } from "./conditional-format-rule-builder.ts";

/** A conditional format. It changes nothing until it is among the rules of a sheet. */
export class ConditionalFormatRule extends FormatFacts implements Service {
  readonly google = "Spreadsheet.ConditionalFormatRule";

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.spec);
  }

  /** The rule as data. */
  get rule(): FormatSpec {
    return this.spec;
  }
}
