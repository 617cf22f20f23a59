import type { EvaluatedCell } from "../../../engine/engine.ts";
import { serialOfDate } from "../../../notation/serial-date.ts";
import { notEmulated } from "../../../notation/service-error.ts";
import type { CriteriaData, CriteriaValue } from "./criteria-answers.ts";

type NumberTest = (value: number, first: number, second: number) => boolean;
type TextTest = (text: string, wanted: string) => boolean;

const numberTests: Readonly<Record<string, NumberTest>> = {
  NUMBER_BETWEEN: (value, low, high) => value >= low && value <= high,
  NUMBER_NOT_BETWEEN: (value, low, high) => value < low || value > high,
  NUMBER_EQUAL_TO: (value, wanted) => value === wanted,
  NUMBER_NOT_EQUAL_TO: (value, wanted) => value !== wanted,
  NUMBER_GREATER_THAN: (value, limit) => value > limit,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, limit) => value >= limit,
  NUMBER_LESS_THAN: (value, limit) => value < limit,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, limit) => value <= limit,
  DATE_EQUAL_TO: (value, day) => Math.floor(value) === Math.floor(day),
  DATE_NOT_EQUAL_TO: (value, day) => Math.floor(value) !== Math.floor(day),
  DATE_AFTER: (value, day) => Math.floor(value) > Math.floor(day),
  DATE_BEFORE: (value, day) => Math.floor(value) < Math.floor(day),
};

const textTests: Readonly<Record<string, TextTest>> = {
  TEXT_CONTAINS: (text, wanted) => text.includes(wanted),
  TEXT_DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  TEXT_ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  TEXT_EQUAL_TO: (text, wanted) => text === wanted,
  TEXT_NOT_EQUAL_TO: (text, wanted) => text !== wanted,
  TEXT_STARTS_WITH: (text, wanted) => text.startsWith(wanted),
};

const numberOf = (value: CriteriaValue | undefined, timeZone: string): number =>
  typeof value === "object" && "instant" in value ? serialOfDate(new Date(value.instant), timeZone) : Number(value);

/** Whether the host can tell if cells meet the criteria. @throws ServiceError "not emulated" when it cannot. */
export function requireEmulated({ type }: CriteriaData): void {
  if (type === null || type === "CELL_EMPTY" || type === "CELL_NOT_EMPTY" || type in numberTests || type in textTests) return;
  throw notEmulated(`a filter with BooleanCriteria.${type}`);
}

/** Whether a cell meets filter criteria. Text is compared as displayed, ignoring case; a test of numbers fails for anything else. */
export function meets(cell: EvaluatedCell, { type, values, hidden, visible }: CriteriaData, timeZone: string): boolean {
  const displayed = cell.formattedValue;
  if (hidden?.includes(displayed) || (visible && !visible.includes(displayed))) return false;
  if (type === null) return true;
  if (type === "CELL_EMPTY") return displayed === "";
  if (type === "CELL_NOT_EMPTY") return displayed !== "";
  const numberTest = numberTests[type];
  if (numberTest) return cell.type === "number" && numberTest(cell.value, numberOf(values[0], timeZone), numberOf(values[1], timeZone));
  return textTests[type]?.(displayed.toLowerCase(), String(values[0]).toLowerCase()) ?? true;
}
