import { ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import { CriteriaAnswers, type CriteriaData, type CriteriaValue } from "./criteria-answers.ts";

/** What `FilterCriteriaBuilder.build()` gives. */
export class FilterCriteria extends CriteriaAnswers implements Service {
  readonly google = "Spreadsheet.FilterCriteria";

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.api, this.content);
  }
}

const nothing: CriteriaData = { type: null, values: [], hidden: null, visible: null };

/** `SpreadsheetApp.newFilterCriteria()`: each condition replaces the one before; hidden and visible values replace each other. */
export class FilterCriteriaBuilder extends CriteriaAnswers implements Service {
  readonly google = "Spreadsheet.FilterCriteriaBuilder";
  constructor(api: GoogleApi, content: CriteriaData = nothing) {
    super(api, content);
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.api, this.content);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.api, this.content);
  }

  setHiddenValues(values: readonly string[]): FilterCriteriaBuilder {
    this.content = { ...this.content, hidden: [...values], visible: null };
    return this;
  }

  setVisibleValues(values: readonly string[]): FilterCriteriaBuilder {
    this.content = { ...this.content, visible: [...values], hidden: null };
    return this;
  }

  private when(type: string, ...values: readonly CriteriaValue[]): FilterCriteriaBuilder {
    this.content = { ...this.content, type, values };
    return this;
  }

  private whenDate(type: string, date: Date | EnumValue): FilterCriteriaBuilder {
    if (date instanceof EnumValue) return this.when(`${type}_RELATIVE`, { relative: date.member });
    return this.when(type, { instant: date.getTime() });
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): FilterCriteriaBuilder {
    const values = args.map((value): CriteriaValue => {
      if (value instanceof Date) return { instant: value.getTime() };
      if (value instanceof EnumValue) return { relative: value.member };
      if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
      throw new ServiceError(`The criteria ${criteria.member} cannot take these values.`);
    });
    return this.when(criteria.member, ...values);
  }

  whenCellEmpty(): FilterCriteriaBuilder {
    return this.when("CELL_EMPTY");
  }

  whenCellNotEmpty(): FilterCriteriaBuilder {
    return this.when("CELL_NOT_EMPTY");
  }

  whenDateAfter(date: Date | EnumValue): FilterCriteriaBuilder {
    return this.whenDate("DATE_AFTER", date);
  }

  whenDateBefore(date: Date | EnumValue): FilterCriteriaBuilder {
    return this.whenDate("DATE_BEFORE", date);
  }

  whenDateEqualTo(date: Date | EnumValue): FilterCriteriaBuilder {
    return this.whenDate("DATE_EQUAL_TO", date);
  }

  whenFormulaSatisfied(formula: string): FilterCriteriaBuilder {
    return this.when("CUSTOM_FORMULA", formula);
  }

  whenNumberBetween(start: number, end: number): FilterCriteriaBuilder {
    return this.when("NUMBER_BETWEEN", start, end);
  }

  whenNumberEqualTo(number: number): FilterCriteriaBuilder {
    return this.when("NUMBER_EQUAL_TO", number);
  }

  whenNumberGreaterThan(number: number): FilterCriteriaBuilder {
    return this.when("NUMBER_GREATER_THAN", number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): FilterCriteriaBuilder {
    return this.when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  whenNumberLessThan(number: number): FilterCriteriaBuilder {
    return this.when("NUMBER_LESS_THAN", number);
  }

  whenNumberLessThanOrEqualTo(number: number): FilterCriteriaBuilder {
    return this.when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  whenNumberNotBetween(start: number, end: number): FilterCriteriaBuilder {
    return this.when("NUMBER_NOT_BETWEEN", start, end);
  }

  whenNumberNotEqualTo(number: number): FilterCriteriaBuilder {
    return this.when("NUMBER_NOT_EQUAL_TO", number);
  }

  whenTextContains(text: string): FilterCriteriaBuilder {
    return this.when("TEXT_CONTAINS", text);
  }

  whenTextDoesNotContain(text: string): FilterCriteriaBuilder {
    return this.when("TEXT_DOES_NOT_CONTAIN", text);
  }

  whenTextEndsWith(text: string): FilterCriteriaBuilder {
    return this.when("TEXT_ENDS_WITH", text);
  }

  whenTextEqualTo(text: string): FilterCriteriaBuilder {
    return this.when("TEXT_EQUAL_TO", text);
  }

  whenTextStartsWith(text: string): FilterCriteriaBuilder {
    return this.when("TEXT_STARTS_WITH", text);
  }
}
