import type { EngineRange } from "../../../engine/engine.ts";
import { isFormula } from "../../../engine/workbook/shifted-formula.ts";
import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { canonicalFormula, localFormula } from "../../../notation/locale.ts";
import { dateOfSerial, serialOfDate } from "../../../notation/serial-date.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { Range } from "../range.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { criterionText, textCriterion } from "./criterion-text.ts";

/** A validation rule as Google describes it. */
export interface ValidationSpec {
  /** A member of DataValidationCriteria; a fresh builder has none. */
  readonly criteria: string | undefined;
  /** Numbers, texts, dates; `[texts, dropdown]` of a list, `[Range, dropdown]` of a range. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** What the engine keeps of a rule. `google` holds what it has no field for; the engine keeps it with the rule. */
export interface EngineValidation {
  readonly id: string;
  readonly criterion: EngineCriterion;
  readonly isBlocking?: boolean;
  readonly google?: { readonly helpText?: string; readonly checkbox?: readonly unknown[] };
}

export interface EngineCriterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly dateValue?: string;
  readonly displayStyle?: "arrow" | "plainText" | "chip";
}

type Kind = "number" | "date" | "text" | "formula" | "list" | "range" | "checkbox";

/** Google's criteria → the engine's, with the kind and the number of values. */
const criteria: Readonly<Record<string, { readonly type: string; readonly kind: Kind; readonly count: number }>> = {
  DATE_AFTER: { type: "dateIsAfter", kind: "date", count: 1 },
  DATE_BEFORE: { type: "dateIsBefore", kind: "date", count: 1 },
  DATE_BETWEEN: { type: "dateIsBetween", kind: "date", count: 2 },
  DATE_EQUAL_TO: { type: "dateIs", kind: "date", count: 1 },
  DATE_IS_VALID_DATE: { type: "dateIsValid", kind: "date", count: 0 },
  DATE_NOT_BETWEEN: { type: "dateIsNotBetween", kind: "date", count: 2 },
  DATE_ON_OR_AFTER: { type: "dateIsOnOrAfter", kind: "date", count: 1 },
  DATE_ON_OR_BEFORE: { type: "dateIsOnOrBefore", kind: "date", count: 1 },
  NUMBER_BETWEEN: { type: "isBetween", kind: "number", count: 2 },
  NUMBER_EQUAL_TO: { type: "isEqual", kind: "number", count: 1 },
  NUMBER_GREATER_THAN: { type: "isGreaterThan", kind: "number", count: 1 },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { type: "isGreaterOrEqualTo", kind: "number", count: 1 },
  NUMBER_LESS_THAN: { type: "isLessThan", kind: "number", count: 1 },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { type: "isLessOrEqualTo", kind: "number", count: 1 },
  NUMBER_NOT_BETWEEN: { type: "isNotBetween", kind: "number", count: 2 },
  NUMBER_NOT_EQUAL_TO: { type: "isNotEqual", kind: "number", count: 1 },
  TEXT_CONTAINS: { type: "containsText", kind: "text", count: 1 },
  TEXT_DOES_NOT_CONTAIN: { type: "notContainsText", kind: "text", count: 1 },
  TEXT_EQUAL_TO: { type: "isEqualText", kind: "text", count: 1 },
  TEXT_IS_VALID_EMAIL: { type: "isEmail", kind: "text", count: 0 },
  TEXT_IS_VALID_URL: { type: "isLink", kind: "text", count: 0 },
  VALUE_IN_LIST: { type: "isValueInList", kind: "list", count: 2 },
  VALUE_IN_RANGE: { type: "isValueInRange", kind: "range", count: 2 },
  CUSTOM_FORMULA: { type: "customFormula", kind: "formula", count: 1 },
  CHECKBOX: { type: "isBoolean", kind: "checkbox", count: 0 },
};

/** How many items Google lets a dropdown list have. */
const maxListItems = 500;

/**
 * The arguments of `withCriteria` as the rule keeps them: lists and ranges get their dropdown, list items become text.
 *
 * @throws ServiceError when they do not suit the criteria.
 */
export function criteriaValues(member: string, args: readonly unknown[]): readonly unknown[] {
  const criterion = criteria[member];
  if (!criterion) throw notEmulated(`DataValidationCriteria.${member}`);
  const wrong = new ServiceError(`Invalid argument: ${args.length} values for the criteria ${member}`);
  const { kind, count } = criterion;
  if (kind === "list" || kind === "range") {
    const [source, dropdown = true] = args;
    if (args.length > 2 || typeof dropdown !== "boolean") throw wrong;
    if (kind === "range") {
      if (!(source instanceof Range)) throw wrong;
      return [source, dropdown];
    }
    if (!Array.isArray(source)) throw wrong;
    if (source.length > maxListItems) {
      throw new ServiceError(
        `The data validation rule has more items than the limit of ${maxListItems}. Use the "List from a range" criteria instead.`,
      );
    }
    return [source.map(String), dropdown];
  }
  if (kind === "checkbox" ? args.length > 2 : args.length !== count) throw wrong;
  const typed = kind === "number" ? "number" : kind === "date" ? "date" : undefined;
  for (const value of args) {
    // All criteria accept a formula in place of a value.
    if (typeof value === "string" && value.startsWith("=")) continue;
    if (typed === "number" && typeof value !== "number") throw wrong;
    if (typed === "date" && !(value instanceof Date)) throw wrong;
    if ((kind === "text" || kind === "formula") && typeof value !== "string") throw wrong;
  }
  return args;
}

/** A rule in the engine's terms, as seen from the top left cell it is set on. */
export function engineValidation(spec: ValidationSpec, id: string, workbook: Workbook): EngineValidation {
  const { criteria: member, values, allowInvalid, helpText } = spec;
  const criterion = member === undefined ? undefined : criteria[member];
  if (!criterion) throw new ServiceError("Invalid argument: a data validation rule without criteria");
  const checkbox = criterion.kind === "checkbox" && values.length > 0 ? values : undefined;
  const google = { ...(helpText === null ? {} : { helpText }), ...(checkbox ? { checkbox } : {}) };
  return {
    id,
    criterion: checkbox
      ? { type: "isValueInList", values: checkbox.map(String), displayStyle: "plainText" }
      : engineCriterion(criterion, values, workbook),
    isBlocking: !allowInvalid,
    ...(Object.keys(google).length > 0 ? { google } : {}),
  };
}

function engineCriterion({ type, kind }: { type: string; kind: Kind }, values: readonly unknown[], workbook: Workbook): EngineCriterion {
  if (kind === "list" || kind === "range") {
    const [source, dropdown] = values;
    const displayStyle = dropdown ? "arrow" : "plainText";
    if (kind === "range") return { type, values: [sourceNotation(source as Range)], displayStyle };
    const items = source as readonly string[];
    const formula = items.find((item) => item.startsWith("="));
    if (formula !== undefined) throw notEmulated(`a list of values with the formula ${formula}`);
    return { type, values: items, displayStyle };
  }
  return {
    type,
    values: values.map((value) => {
      if (value instanceof Date) return String(Math.floor(serialOfDate(value, workbook.timeZone)));
      if (typeof value === "string" && (kind === "formula" || value.startsWith("="))) return engineFormula(value, workbook);
      return kind === "text" ? textCriterion(String(value)) : String(value);
    }),
    ...(kind === "date" && type !== "dateIsValid" && !type.endsWith("etween") ? { dateValue: "exactDate" } : {}),
  };
}

/**
 * A formula of a rule in the engine's notation.
 *
 * @throws ServiceError when the spreadsheet's locale cannot read it.
 */
export function engineFormula(formula: string, workbook: Workbook): string {
  const canonical = canonicalFormula(formula, workbook.locale);
  if (!isFormula(canonical)) throw new ServiceError(`Invalid formula: ${formula}`);
  return canonical;
}

const sourceNotation = (range: Range): string => `'${range.getSheet().getName().replaceAll("'", "''")}'!${range.getA1Notation()}`;

/** A rule of the engine in Google's terms; `values` are the criterion's as seen from the cell in question. */
export function validationSpec(
  rule: EngineValidation,
  values: readonly string[],
  spreadsheet: Spreadsheet,
  sheetId: string,
): ValidationSpec {
  const { criterion, isBlocking, google } = rule;
  const member = google?.checkbox ? "CHECKBOX" : memberOf(criterion);
  const { kind } = criteria[member] as { kind: Kind };
  const dropdown = criterion.displayStyle !== "plainText";
  const { workbook } = spreadsheet.execution;
  const read = (): readonly unknown[] => {
    if (google?.checkbox) return google.checkbox;
    if (kind === "list") return [[...values], dropdown];
    if (kind === "range") return [rangeOf(workbook.model.getters.getRangeFromSheetXC(sheetId, values[0] ?? ""), spreadsheet), dropdown];
    return values.map((value) => {
      const text = criterionText(value);
      if (kind === "text" && text !== undefined) return text;
      if (value.startsWith("=")) return localFormula(value, workbook.locale);
      if (kind === "number") return Number(value);
      return kind === "date" && value.trim() !== "" && !Number.isNaN(Number(value))
        ? dateOfSerial(Number(value), workbook.timeZone)
        : value;
    });
  };
  return { criteria: member, values: read(), allowInvalid: isBlocking !== true, helpText: google?.helpText ?? null };
}

function memberOf({ type, dateValue }: EngineCriterion): string {
  if (dateValue !== undefined && dateValue !== "exactDate") throw notEmulated(`a validation rule with the date "${dateValue}"`);
  const member = Object.keys(criteria).find((name) => criteria[name]?.type === type);
  if (!member) throw notEmulated(`a validation rule of the kind ${type}`);
  return member;
}

/** A range of the engine as Google's Range, with the sides that its notation leaves open. */
export function rangeOf({ sheetId, zone, unboundedZone }: EngineRange, spreadsheet: Spreadsheet): Range {
  const { bottom, right, hasHeader } = unboundedZone as { bottom?: number; right?: number; hasHeader?: boolean };
  return spreadsheet.sheet(sheetId).range(zone, {
    ...(bottom === undefined ? { bottom: true } : {}),
    ...(bottom === undefined && !hasHeader && zone.top === 0 ? { top: true } : {}),
    ...(right === undefined ? { right: true } : {}),
    ...(right === undefined && !hasHeader && zone.left === 0 ? { left: true } : {}),
  });
}
