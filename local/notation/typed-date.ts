import { DateTime } from "luxon";
import type { Locale } from "./locale.ts";
import type { TypedNumber } from "./typed-number.ts";

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Month names by locale: full and short, without dots or accents of the short form, in lower case; English ones work everywhere. */
const monthTables = new Map<string, ReadonlyMap<string, number>>();

function monthsOf(locale: Locale): ReadonlyMap<string, number> {
  let table = monthTables.get(locale.code);
  if (!table) {
    const made = new Map<string, number>();
    for (const language of new Set(["en", locale.code.slice(0, 2)])) {
      for (const style of ["long", "short"] as const) {
        const names = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
        for (let month = 0; month < 12; month++) {
          made.set(
            names
              .format(Date.UTC(2024, month, 1))
              .toLowerCase()
              .replace(/\.$/, ""),
            month + 1,
          );
        }
      }
    }
    made.set("sept", 9);
    monthTables.set(locale.code, made);
    table = made;
  }
  return table;
}

interface Parsed {
  /** Days, or the fraction of one. */
  readonly value: number;
  /** In Google's notation. */
  readonly format: string;
}

/** Two digits mean 2000 to 2029 or 1930 to 1999, as in Sheets. */
function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number < 30 ? 2000 + number : 1900 + number;
}

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 100 && year < 10_000;
  return exists ? (date.getTime() - epoch) / dayMs : undefined;
}

const thisYear = (): number => DateTime.utc().year;

/** "2/3" → "M", "02/3" → "MM": the format keeps the zeros that were typed. */
const padded = (letter: string, digits: string | undefined): string =>
  digits?.length === 2 && digits.startsWith("0") ? letter.repeat(2) : letter;

function numericDate(text: string, locale: Locale): Parsed | undefined {
  const order = locale.dateFormat.replace(/[^a-z]/g, "").replace(/(.)\1+/g, "$1");
  const separators = locale.dateFormat.includes(".") ? "[./-]" : "[/-]";
  const iso = text.match(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/);
  if (iso) {
    const [, year = "", mark = "", month = "", day = ""] = iso;
    const value = serial(Number(year), Number(month), Number(day));
    const format = `yyyy${mark}${month.length === 2 ? "MM" : "M"}${mark}${day.length === 2 ? "dd" : "d"}`;
    return value === undefined ? undefined : { value, format };
  }
  const match = text.match(new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?\\.?$`));
  if (!match) return undefined;
  const [, first = "", mark = "", second = "", year] = match;
  if (year === undefined && text.endsWith(".") && mark !== ".") return undefined;
  const dayFirst = order.startsWith("d") || (order.startsWith("y") && year?.length === 4);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const value = serial(year === undefined ? thisYear() : fullYear(year), Number(month), Number(day));
  if (value === undefined) return undefined;
  const parts = dayFirst ? [padded("d", day), padded("M", month)] : [padded("M", month), padded("d", day)];
  return { value, format: [...parts, ...(year === undefined ? [] : [year.length === 2 ? "yy" : "yyyy"])].join(mark) };
}

/** "5 January 2024", "Jan 5, 2024", "5-Jan-2024", "January 2024", "March 5", with or without the day of the week. */
function namedDate(text: string, locale: Locale): Parsed | undefined {
  const months = monthsOf(locale);
  const bare = text.replace(/^\p{L}+day,?\s+/iu, "");
  const dayFirst = bare.match(/^(\d{1,2})(\.?\s+|-)(\p{L}+)\.?(?:,?(\s+|-)(\d{4}|\d{2}))?$/u);
  const monthFirst = bare.match(/^(\p{L}+)\.?(\s+|-)(\d{1,2})(?:st|nd|rd|th)?(?:(?:,\s*|\s+|-)(\d{4}))?$/iu);
  const monthYear = bare.match(/^(\p{L}+)\.?(\s+|-)(\d{4})$/u);
  const name = (dayFirst?.[3] ?? monthFirst?.[1] ?? monthYear?.[1] ?? "").toLowerCase();
  const month = months.get(name);
  if (month === undefined) return undefined;
  const word = name.length <= 4 ? "MMM" : "MMMM";
  if (monthYear) {
    const value = serial(Number(monthYear[3]), month, 1);
    return value === undefined ? undefined : { value, format: `${word} yyyy` };
  }
  const day = dayFirst?.[1] ?? monthFirst?.[3];
  const year = dayFirst?.[5] ?? monthFirst?.[4];
  const value = serial(year === undefined ? thisYear() : fullYear(year), month, Number(day));
  if (value === undefined) return undefined;
  if (dayFirst) {
    const mark = dayFirst[2] === "-" ? "-" : " ";
    return { value, format: ["d", word, ...(year === undefined ? [] : ["yyyy"])].join(mark) };
  }
  return { value, format: year === undefined ? `${word} d` : `${word} d, yyyy` };
}

function clockTime(text: string): Parsed | undefined {
  const match = text.match(/^(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2})(?:\.(\d{1,3}))?)?(?:\s*(am|pm))?$/i);
  if (!match) return undefined;
  const [, hours = "", minutes, seconds, fraction = "0", half] = match;
  if (minutes === undefined && (half === undefined || seconds !== undefined)) return undefined;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const clock = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  const value = (clock * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) + Number(`0.${fraction}`)) / 86_400;
  const shownSeconds = seconds === undefined ? "" : ":ss";
  const format =
    half !== undefined ? `h:mm${shownSeconds} am/pm` : hour > 23 ? "[h]:mm:ss" : `${hours.length === 1 ? "H" : "HH"}:mm${shownSeconds}`;
  return { value, format };
}

/**
 * A date, a time or both, as a user of the locale types it. Years of two digits, ISO dates, names of months (of the locale or English),
 * `am`/`pm` and durations such as 30:15 are understood; "2024-01-05T10:00" is text, as in Sheets.
 *
 * @returns the serial day number, counted from 30 December 1899, and the format that shows it as typed, in Google's notation; undefined when it is not a date.
 */
export function typedDate(typed: string, locale: Locale): TypedNumber | undefined {
  const text = typed.trim();
  if (!/\d/.test(text) || text.length > 40) return undefined;
  const alone = numericDate(text, locale) ?? namedDate(text, locale) ?? clockTime(text);
  if (alone) return alone;
  const split = text.match(/^(.*\S),?\s+(\d{1,2}(?::\d{1,2}){1,2}(?:\.\d{1,3})?(?:\s*(?:am|pm))?|\d{1,2}\s*(?:am|pm))$/i);
  if (!split) return undefined;
  const [, dateText = "", timeText = ""] = split;
  const date = numericDate(dateText, locale) ?? namedDate(dateText.replace(/,$/, ""), locale);
  const time = clockTime(timeText);
  return date && time && time.value < 1 ? { value: date.value + time.value, format: `${date.format} ${time.format}` } : undefined;
}
