import { helpers } from "../../../engine/engine.ts";
import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { localFormula } from "../../../notation/locale.ts";
import { dateOfSerial, serialOfDate } from "../../../notation/serial-date.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { ExecutionContext } from "../../base/execution-context.ts";
import { criterionText, textCriterion, textFormula } from "./criterion-text.ts";
import { engineFormula } from "./data-validation-criteria.ts";

type Kind = "none" | "number" | "date" | "relative" | "text" | "formula";

/** Google's criteria → the engine's operator, with the kind and the number of values. */
const criteria: Readonly<Record<string, { readonly operator: string; readonly kind: Kind; readonly count: number }>> = {
  CELL_EMPTY: { operator: "isEmpty", kind: "none", count: 0 },
  CELL_NOT_EMPTY: { operator: "isNotEmpty", kind: "none", count: 0 },
  DATE_AFTER: { operator: "dateIsAfter", kind: "date", count: 1 },
  DATE_BEFORE: { operator: "dateIsBefore", kind: "date", count: 1 },
  DATE_EQUAL_TO: { operator: "dateIs", kind: "date", count: 1 },
  DATE_AFTER_RELATIVE: { operator: "dateIsAfter", kind: "relative", count: 1 },
  DATE_BEFORE_RELATIVE: { operator: "dateIsBefore", kind: "relative", count: 1 },
  DATE_EQUAL_TO_RELATIVE: { operator: "dateIs", kind: "relative", count: 1 },
  NUMBER_BETWEEN: { operator: "isBetween", kind: "number", count: 2 },
  NUMBER_EQUAL_TO: { operator: "isEqual", kind: "number", count: 1 },
  NUMBER_GREATER_THAN: { operator: "isGreaterThan", kind: "number", count: 1 },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { operator: "isGreaterOrEqualTo", kind: "number", count: 1 },
  NUMBER_LESS_THAN: { operator: "isLessThan", kind: "number", count: 1 },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { operator: "isLessOrEqualTo", kind: "number", count: 1 },
  NUMBER_NOT_BETWEEN: { operator: "isNotBetween", kind: "number", count: 2 },
  NUMBER_NOT_EQUAL_TO: { operator: "isNotEqual", kind: "number", count: 1 },
  TEXT_CONTAINS: { operator: "containsText", kind: "text", count: 1 },
  TEXT_DOES_NOT_CONTAIN: { operator: "notContainsText", kind: "text", count: 1 },
  // The engine's own comparison is case-sensitive, Sheets's is not, so this one is a formula.
  TEXT_EQUAL_TO: { operator: "customFormula", kind: "text", count: 1 },
  TEXT_STARTS_WITH: { operator: "beginsWithText", kind: "text", count: 1 },
  TEXT_ENDS_WITH: { operator: "endsWithText", kind: "text", count: 1 },
  CUSTOM_FORMULA: { operator: "customFormula", kind: "formula", count: 1 },
};

/** Google's relative dates → the engine's. */
const relativeDates: Readonly<Record<string, string>> = {
  TODAY: "today",
  TOMORROW: "tomorrow",
  YESTERDAY: "yesterday",
  PAST_WEEK: "lastWeek",
  PAST_MONTH: "lastMonth",
  PAST_YEAR: "lastYear",
};

/** The criteria of a rule as Google describes them. */
export interface CriteriaSpec {
  /** A member of BooleanCriteria. */
  readonly criteria: string;
  readonly values: readonly unknown[];
}

/** The engine's side of the criteria. */
export interface EngineCriteria {
  readonly operator: string;
  readonly values: readonly string[];
  readonly dateValue?: string;
}

/** @throws ServiceError when the arguments of `withCriteria` do not suit the criteria. */
export function requireCriteria(member: string, args: readonly unknown[]): CriteriaSpec {
  const found = criteria[member];
  const wrong = new ServiceError(`Invalid argument: ${args.length} values for the criteria ${member}`);
  if (!found || args.length !== found.count) throw wrong;
  const fits = (value: unknown): boolean => {
    if (typeof value === "string" && value.startsWith("=") && found.kind !== "relative") return true;
    if (found.kind === "number") return typeof value === "number";
    if (found.kind === "date") return value instanceof Date;
    if (found.kind === "relative") return value instanceof EnumValue && value.enumName === "Spreadsheet.RelativeDate";
    return typeof value === "string" && found.kind === "text";
  };
  if (!args.every(fits)) throw found.kind === "formula" ? new ServiceError(`Invalid formula: ${String(args[0])}`) : wrong;
  return { criteria: member, values: args };
}

/**
 * @param corner the top left cell of the range, which references in formulas are relative to.
 * @throws ServiceError for a formula that the spreadsheet's locale cannot read.
 */
export function engineCriteria(spec: CriteriaSpec, corner: { col: number; row: number }, workbook: Workbook): EngineCriteria {
  const { operator, kind } = criteria[spec.criteria] as { operator: string; kind: Kind };
  const [first] = spec.values;
  if (kind === "relative") return { operator, values: [], dateValue: relativeDates[(first as EnumValue).member] ?? "" };
  if (spec.criteria === "TEXT_EQUAL_TO") {
    const text = String(first);
    const wanted = text.startsWith("=") ? engineFormula(text, workbook).slice(1) : textFormula(text).slice(1);
    return { operator, values: [`=${helpers.toXC(corner.col, corner.row)}&""=${wanted}`] };
  }
  const values = spec.values.map((value) => {
    if (value instanceof Date) return String(Math.floor(serialOfDate(value, workbook.timeZone)));
    if (typeof value === "string" && value.startsWith("=")) return engineFormula(value, workbook);
    return kind === "text" ? textCriterion(String(value)) : String(value);
  });
  return { operator, values, ...(kind === "date" ? { dateValue: "exactDate" } : {}) };
}

/** The criteria of a rule of the engine; one made through Google's API carries its own `member`. */
export function criteriaSpec(rule: EngineCriteria, member: string | undefined, execution: ExecutionContext): CriteriaSpec {
  const { workbook, api } = execution;
  const relative = rule.dateValue !== undefined && rule.dateValue !== "exactDate";
  const name = member ?? Object.keys(criteria).find((key) => criteria[key]?.operator === rule.operator && matches(key, rule, relative));
  const kind = name === undefined ? undefined : criteria[name]?.kind;
  if (name === undefined || kind === undefined) throw notEmulated(`a conditional format with the operator ${rule.operator}`);
  if (kind === "relative") {
    const date = Object.keys(relativeDates).find((key) => relativeDates[key] === rule.dateValue) ?? "";
    return { criteria: name, values: [EnumValue.of(api, "Spreadsheet.RelativeDate", date)] };
  }
  const values = rule.values.map((value) => {
    if (name === "TEXT_EQUAL_TO") return equalText(value, workbook);
    const text = criterionText(value);
    if (kind === "text" && text !== undefined) return text;
    if (value.startsWith("=")) return localFormula(value, workbook.locale);
    return kind === "date" ? dateOfSerial(Number(value), workbook.timeZone) : Number(value);
  });
  return { criteria: name, values };
}

/** Which of two criteria with one operator a rule made in the grid means. */
const matches = (member: string, rule: EngineCriteria, relative: boolean): boolean => {
  if (member === "TEXT_EQUAL_TO") return false;
  if (criteria[member]?.kind === "relative") return relative;
  return !relative && rule.values.length === criteria[member]?.count;
};

/** What the formula of TEXT_EQUAL_TO compares with. */
function equalText(formula: string, workbook: Workbook): string {
  const wanted = `=${formula.slice(formula.indexOf('&""=') + 4)}`;
  return criterionText(wanted) ?? localFormula(wanted, workbook.locale);
}
