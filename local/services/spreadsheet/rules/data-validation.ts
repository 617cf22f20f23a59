import type { EnumValue } from "../../base/enum-value.ts";
import type { ExecutionContext } from "../../base/execution-context.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import { criteriaValues, type ValidationSpec } from "./data-validation-criteria.ts";
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

const nothing: ValidationSpec = { criteria: undefined, values: [], allowInvalid: true, helpText: null };

/** `SpreadsheetApp.newDataValidation()`. */
export class DataValidationBuilder extends ValidationFacts implements Service {
  readonly google = "Spreadsheet.DataValidationBuilder";
  constructor(execution: ExecutionContext, spec: ValidationSpec = nothing) {
    super(execution, spec);
  }

  build(): DataValidation {
    return new DataValidation(this.execution, this.spec);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.spec);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    return this.with({ allowInvalid });
  }

  setHelpText(helpText: string): this {
    return this.with({ helpText });
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return this.require(criteria.member, args);
  }

  requireCheckbox(...values: readonly unknown[]): this {
    return this.require("CHECKBOX", values);
  }

  requireDate(): this {
    return this.require("DATE_IS_VALID_DATE", []);
  }

  requireDateAfter(date: Date): this {
    return this.require("DATE_AFTER", [date]);
  }

  requireDateBefore(date: Date): this {
    return this.require("DATE_BEFORE", [date]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require("DATE_BETWEEN", [start, end]);
  }

  requireDateEqualTo(date: Date): this {
    return this.require("DATE_EQUAL_TO", [date]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require("DATE_NOT_BETWEEN", [start, end]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require("DATE_ON_OR_AFTER", [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require("DATE_ON_OR_BEFORE", [date]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require("CUSTOM_FORMULA", [formula]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require("NUMBER_BETWEEN", [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.require("NUMBER_EQUAL_TO", [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require("NUMBER_GREATER_THAN", [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require("NUMBER_GREATER_THAN_OR_EQUAL_TO", [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.require("NUMBER_LESS_THAN", [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require("NUMBER_LESS_THAN_OR_EQUAL_TO", [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require("NUMBER_NOT_BETWEEN", [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require("NUMBER_NOT_EQUAL_TO", [number]);
  }

  requireTextContains(text: string): this {
    return this.require("TEXT_CONTAINS", [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require("TEXT_DOES_NOT_CONTAIN", [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.require("TEXT_EQUAL_TO", [text]);
  }

  requireTextIsEmail(): this {
    return this.require("TEXT_IS_VALID_EMAIL", []);
  }

  requireTextIsUrl(): this {
    return this.require("TEXT_IS_VALID_URL", []);
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.require("VALUE_IN_LIST", [values, showDropdown]);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this.require("VALUE_IN_RANGE", [range, showDropdown]);
  }

  private require(criteria: string, args: readonly unknown[]): this {
    return this.with({ criteria, values: criteriaValues(criteria, args) });
  }

  private with(change: Partial<ValidationSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}
