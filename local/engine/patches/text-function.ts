import { dateText } from "../../notation/date-display.ts";
import { canonicalPattern, formatSections } from "../../notation/format-pattern.ts";
import { numberText } from "../../notation/number-text.ts";
import { displayValue } from "../display-value.ts";
import { type EngineLocale, type EvaluatedCell, type FunctionResultObject, helpers } from "../engine.ts";
import { engineFormat, generalFormat, isDateFormat } from "../number-format.ts";
import { truthWords } from "../typed-value.ts";
import { cellOf, defineFunction, failed, failure, overrideFunction } from "./override-function.ts";
import { typedAsNumber } from "./typed-arguments.ts";

/** Formats that the engine cannot write and the host's own display does. */
const ownDisplay = /E[+-]0|[?#0]\s*\/\s*[?#\d]|\[[<>=]/i;

/**
 * A number in a format, as a cell of that format shows it; undefined for a format that the host cannot show.
 *
 * @param pattern in Google's notation, with the decimal point and the comma between thousands.
 */
function formatted(value: number, pattern: string, locale: EngineLocale): string | undefined {
  // Words of several sections can hold letters of dates ("yes;no"): nothing tells what they would show.
  if (isDateFormat(pattern)) return formatSections(pattern).length > 1 ? undefined : dateText(value, pattern, locale);
  if (/^general$/i.test(pattern)) return displayValue({ type: "number", value } as EvaluatedCell, undefined, locale);
  const format = engineFormat(pattern);
  if (format === "" && pattern !== generalFormat && !ownDisplay.test(pattern)) return undefined;
  const formattedValue = helpers.formatValue(value, { format, locale });
  return displayValue({ type: "number", value, format, formattedValue } as EvaluatedCell, pattern, locale);
}

/** A text in a format: the fourth section is for texts, and `@` stands for the text itself. */
function formattedText(text: string, pattern: string): string {
  const sections = formatSections(pattern);
  const section = sections[3] ?? (sections.length === 1 && pattern.includes("@") ? pattern : "@");
  return section.replace(/"([^"]*)"|\\(.)|@/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? text);
}

function text(value: FunctionResultObject, pattern: FunctionResultObject, locale: EngineLocale): FunctionResultObject {
  if (failed(value)) return value;
  if (failed(pattern)) return pattern;
  if (typeof value.value === "boolean") return { value: truthWords(locale)[value.value ? 0 : 1] };
  const wanted = typeof pattern.value === "number" ? numberText(pattern.value, locale) : helpers.toString(pattern);
  const number = typeof value.value === "string" ? typedAsNumber(value.value, locale) : Number(value.value ?? 0);
  if (number === undefined) return { value: formattedText(String(value.value), wanted) };
  if (wanted === "@") return { value: typeof value.value === "string" ? value.value : numberText(number, locale) };
  const shown = formatted(number, isDateFormat(wanted) ? wanted : canonicalPattern(wanted, locale), locale);
  return shown === undefined ? failure("#NAME?", `not emulated: TEXT with the format ${wanted}`) : { value: shown };
}

/** What TO_TEXT says of a percentage that is written as such; other functions see the plain number. */
const percentage = Symbol("percentage");
type Percentage = FunctionResultObject & { readonly [percentage]?: true };

function asShown(cell: Percentage, locale: EngineLocale): FunctionResultObject {
  const { value } = cell;
  if (typeof value !== "number") return cell;
  if (cell[percentage]) return { value: `${numberText(value * 100, locale)}%` };
  const { format } = cell;
  const formattedValue = helpers.formatValue(value, { ...(format ? { format } : {}), locale });
  return { value: displayValue({ type: "number", value, format, formattedValue } as EvaluatedCell, undefined, locale) };
}

/**
 * TEXT and TO_TEXT by the formatter that shows cells; the engine's own knows neither AM/PM nor `[h]`, exponents or fractions, and fails at
 * texts. Called once, before the first model is made.
 *
 * @example =TEXT(0.75,"h:mm AM/PM") → 6:00 PM
 */
export function formatTextsAsCells(): void {
  defineFunction("TEXT", ["number (any)", "format (any)"], function (value, pattern) {
    return text(cellOf(value), cellOf(pattern), this.locale);
  });
  defineFunction("TO_TEXT", ["value (any)"], function (value) {
    return asShown(cellOf(value), this.locale);
  });
  overrideFunction(
    "UNARY.PERCENT",
    (compute) =>
      function (value) {
        // The engine's operators give plain numbers, whatever their type says.
        const result = compute.call(this, value) as unknown as number;
        return { value: result, [percentage]: true } as FunctionResultObject;
      },
  );
}
