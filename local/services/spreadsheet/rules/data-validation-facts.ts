import { EnumValue } from "../../base/enum-value.ts";
import type { ExecutionContext } from "../../base/execution-context.ts";
import type { ValidationSpec } from "./data-validation-criteria.ts";

/** What a validation rule and its builder have in common. */
export abstract class ValidationFacts {
  protected readonly execution: ExecutionContext;
  protected spec: ValidationSpec;
  constructor(execution: ExecutionContext, spec: ValidationSpec) {
    this.execution = execution;
    this.spec = spec;
  }

  getCriteriaType(): EnumValue | null {
    const { criteria } = this.spec;
    return criteria === undefined ? null : EnumValue.of(this.execution.api, "Spreadsheet.DataValidationCriteria", criteria);
  }

  getCriteriaValues(): unknown[] {
    return [...this.spec.values];
  }

  /** True when an invalid entry only gets a warning. */
  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }

  getHelpText(): string | null {
    return this.spec.helpText;
  }
}
