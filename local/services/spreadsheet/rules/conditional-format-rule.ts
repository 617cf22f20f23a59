import { hexColor } from "../../../notation/css-color.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { ExecutionContext } from "../../base/execution-context.ts";
import type { Service } from "../../base/service.ts";
import type { Range } from "../range.ts";
import type { Color } from "../text/color.ts";
import type { FormatStyle } from "./conditional-format-conditions.ts";
import { requireCriteria } from "./conditional-format-criteria.ts";
import { FormatFacts, type FormatSpec } from "./conditional-format-facts.ts";
import type { GradientPoint, GradientSpec } from "./conditional-format-gradient.ts";

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

/** `SpreadsheetApp.newConditionalFormatRule()`. A rule has criteria or a gradient: setting one removes the other. */
export class ConditionalFormatRuleBuilder extends FormatFacts implements Service {
  readonly google = "Spreadsheet.ConditionalFormatRuleBuilder";
  constructor(execution: ExecutionContext, spec: FormatSpec = { ranges: [], style: {} }) {
    super(execution, spec);
  }

  /** @throws ServiceError for a rule without a range, or without a condition. */
  build(): ConditionalFormatRule {
    const { ranges, criteria, gradient } = this.spec;
    if (!criteria && !gradient) throw new ServiceError("Conditional format rules must have a condition.");
    if (gradient && !(gradient.min && gradient.max))
      throw new ServiceError("Gradient conditional format rules must have a minpoint and a maxpoint.");
    if (ranges.length === 0) throw new ServiceError("Conditional format rules must have at least one range.");
    return new ConditionalFormatRule(this.execution, this.spec);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.spec);
  }

  setRanges(ranges: readonly Range[]): this {
    return this.with({ ranges: [...ranges] });
  }

  setBackground(color: string | null): this {
    return this.styled({ background: color === null ? null : hexColor(color) });
  }

  setBackgroundObject(color: Color | null): this {
    return this.styled({ background: color?.hex ?? null });
  }

  setFontColor(color: string | null): this {
    return this.styled({ fontColor: color === null ? null : hexColor(color) });
  }

  setFontColorObject(color: Color | null): this {
    return this.styled({ fontColor: color?.hex ?? null });
  }

  setBold(bold: boolean | null): this {
    return this.styled({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.styled({ italic });
  }

  setUnderline(underline: boolean | null): this {
    return this.styled({ underline });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.styled({ strikethrough });
  }

  setGradientMinpoint(color: string): this {
    return this.graded({ min: point(hexColor(color), "MIN") });
  }

  setGradientMinpointObject(color: Color): this {
    return this.graded({ min: point(color.hex, "MIN") });
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.graded({ min: point(hexColor(color), type.member, value) });
  }

  setGradientMinpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.graded({ min: point(color.hex, type.member, value) });
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.graded({ mid: point(hexColor(color), type.member, value) });
  }

  setGradientMidpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.graded({ mid: point(color.hex, type.member, value) });
  }

  setGradientMaxpoint(color: string): this {
    return this.graded({ max: point(hexColor(color), "MAX") });
  }

  setGradientMaxpointObject(color: Color): this {
    return this.graded({ max: point(color.hex, "MAX") });
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.graded({ max: point(hexColor(color), type.member, value) });
  }

  setGradientMaxpointObjectWithValue(color: Color, type: EnumValue, value: string): this {
    return this.graded({ max: point(color.hex, type.member, value) });
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return this.when(criteria.member, ...args);
  }

  whenCellEmpty(): this {
    return this.when("CELL_EMPTY");
  }

  whenCellNotEmpty(): this {
    return this.when("CELL_NOT_EMPTY");
  }

  whenDateAfter(date: Date | EnumValue): this {
    return this.whenDate("DATE_AFTER", date);
  }

  whenDateBefore(date: Date | EnumValue): this {
    return this.whenDate("DATE_BEFORE", date);
  }

  whenDateEqualTo(date: Date | EnumValue): this {
    return this.whenDate("DATE_EQUAL_TO", date);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when("CUSTOM_FORMULA", formula);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when("NUMBER_BETWEEN", start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.when("NUMBER_EQUAL_TO", number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when("NUMBER_GREATER_THAN", number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  whenNumberLessThan(number: number): this {
    return this.when("NUMBER_LESS_THAN", number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when("NUMBER_NOT_BETWEEN", start, end);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when("NUMBER_NOT_EQUAL_TO", number);
  }

  whenTextContains(text: string): this {
    return this.when("TEXT_CONTAINS", text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when("TEXT_DOES_NOT_CONTAIN", text);
  }

  whenTextEndsWith(text: string): this {
    return this.when("TEXT_ENDS_WITH", text);
  }

  whenTextEqualTo(text: string): this {
    return this.when("TEXT_EQUAL_TO", text);
  }

  whenTextStartsWith(text: string): this {
    return this.when("TEXT_STARTS_WITH", text);
  }

  private whenDate(member: string, date: Date | EnumValue): this {
    return this.when(date instanceof EnumValue ? `${member}_RELATIVE` : member, date);
  }

  private when(member: string, ...values: readonly unknown[]): this {
    return this.with({ criteria: requireCriteria(member, values), gradient: undefined });
  }

  private graded(change: GradientSpec): this {
    return this.with({ gradient: { ...this.spec.gradient, ...change }, criteria: undefined });
  }

  private styled(change: FormatStyle): this {
    return this.with({ style: { ...this.spec.style, ...change } });
  }

  private with(change: Partial<FormatSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }
}

const point = (color: string, type: string, value = ""): GradientPoint => ({ color, type, value });
