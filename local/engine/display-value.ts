import { dateText } from "../notation/date-display.ts";
import { conditionalSection } from "../notation/format-section.ts";
import type { Locale } from "../notation/locale.ts";
import { errorName } from "./cell-error.ts";
import { type EvaluatedCell, helpers } from "./engine.ts";
import { engineFormat, googleFormat as googleFormatOf, isDateFormat } from "./number-format.ts";
import { truthWords } from "./typed-value.ts";

/** The maximum number of digits of a number without a format. */
const maxDigits = 10;

const local = (digits: string, locale: Locale): string => digits.replace(".", locale.decimalSeparator);

/** A number without a format, as Sheets shows it: ten digits, integers in full up to 15 digits, then an exponent. */
function generalNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  if (size !== 0 && (size < 1e-9 || size >= 1e15)) return scientific(value, 5, false, locale);
  return local(String(Number(value.toPrecision(Math.max(maxDigits, Math.floor(Math.log10(size)) + 1)))), locale);
}

function scientific(value: number, decimals: number, fixed: boolean, locale: Locale, exponentDigits = 2): string {
  const [mantissa = "0", exponent = "+0"] = value.toExponential(decimals).split("e");
  const shown = fixed ? mantissa : String(Number(mantissa));
  return `${local(shown, locale)}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(exponentDigits, "0")}`;
}

/** The nearest fraction whose denominator has no more digits than the format has places. */
function fraction(value: number, format: string): string {
  const room = format.match(/\/\s*([?#0]+|\d+)/)?.[1] ?? "?";
  const size = Math.abs(value);
  const whole = /[#0]\s+[?#0]/.test(format) ? Math.floor(size) : 0;
  const rest = size - whole;
  const limit = /^\d+$/.test(room) ? Number(room) : 10 ** room.length - 1;
  let best = { top: Math.round(rest), bottom: 1 };
  for (let bottom = /^\d+$/.test(room) ? limit : 1; bottom <= limit; bottom++) {
    const top = Math.round(rest * bottom);
    if (Math.abs(rest - top / bottom) < Math.abs(rest - best.top / best.bottom) - 1e-12) best = { top, bottom };
  }
  const carried = best.top === best.bottom ? whole + 1 : whole;
  const part = best.top === 0 || best.top === best.bottom ? "" : `${best.top}/${best.bottom}`;
  const shown = [carried > 0 || !part ? String(carried) : "", part].filter(Boolean).join(" ");
  return value < 0 ? `-${shown}` : shown;
}

/**
 * The text a cell shows.
 *
 * @param cell as the engine evaluated it
 * @param googleFormat the number format a script has set, in Google's notation, if any
 */
export function displayValue(cell: EvaluatedCell, googleFormat: string | undefined, locale: Locale): string {
  switch (cell.type) {
    case "empty":
      return "";
    case "error":
      return errorName(cell) ?? String(cell.value);
    case "boolean":
      return truthWords(locale)[cell.value ? 0 : 1];
    case "number":
      break;
    default:
      return cell.formattedValue;
  }
  const { value, format } = cell;
  const wanted = googleFormat ?? format ?? "";
  const exponent = wanted.match(/^[#0]*(?:\.(0+))?E[+-](0+)$/i);
  if (exponent) return scientific(value, exponent[1]?.length ?? 0, true, locale, exponent[2]?.length);
  if (/[?#0]\s*\/\s*[?#\d]/.test(wanted)) return fraction(value, wanted);
  const section = conditionalSection(wanted, value);
  if (section !== undefined) {
    const sectionFormat = engineFormat(section);
    return sectionFormat ? helpers.formatValue(value, { format: sectionFormat, locale }) : generalNumber(value, locale);
  }
  if (!format) return generalNumber(value, locale);
  if (!helpers.isDateTimeFormat(format)) return cell.formattedValue;
  const wantsDate = googleFormat !== undefined && isDateFormat(googleFormat);
  return dateText(value, wantsDate ? googleFormat : googleFormatOf(format, locale), locale);
}
