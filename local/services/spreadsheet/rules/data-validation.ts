import type { Service } from "../../base/service.ts";
import { DataValidationBuilder } from "./data-validation-builder.ts";
import type { ValidationSpec } from "./data-validation-criteria.ts";
import { ValidationFacts } from "./data-validation-facts.ts";

/** A data validation rule. It changes nothing until it is set on a range. */
export class DataValidation extends ValidationFacts implements Service {
  readonly google = "Spreadsheet.DataValidation";

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.spec);
  }

  /** The rule as data. */
  get rule(): ValidationSpec {
    return this.spec;
  }
}
