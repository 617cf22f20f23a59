import { DateTime } from "luxon";
import { ServiceError } from "../../notation/service-error.ts";

/** A run of one letter, a quoted text, or anything else. Letters without a meaning are refused, as Java refuses them. */
const token = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g;

const number = (value: number, width: number): string => String(Math.abs(value)).padStart(width, "0");

/** One letter of Java's SimpleDateFormat, repeated `count` times. */
const letters: Readonly<Record<string, (date: DateTime, count: number) => string>> = {
  G: (date) => (date.year > 0 ? "AD" : "BC"),
  y: (date, count) => (count === 2 ? number(date.year % 100, 2) : number(date.year, count)),
  Y: (date, count) => (count === 2 ? number(weekYear(date) % 100, 2) : number(weekYear(date), count)),
  M: (date, count) => (count >= 4 ? date.toFormat("MMMM") : count === 3 ? date.toFormat("MMM") : number(date.month, count)),
  L: (date, count) => (count >= 4 ? date.toFormat("MMMM") : count === 3 ? date.toFormat("MMM") : number(date.month, count)),
  w: (date, count) => number(weekOfYear(date), count),
  W: (date, count) => number(Math.ceil((date.day + (date.startOf("month").weekday % 7)) / 7), count),
  D: (date, count) => number(date.ordinal, count),
  d: (date, count) => number(date.day, count),
  F: (date, count) => number(Math.ceil(date.day / 7), count),
  E: (date, count) => date.toFormat(count >= 4 ? "EEEE" : "EEE"),
  u: (date, count) => number(date.weekday, count),
  a: (date) => (date.hour < 12 ? "AM" : "PM"),
  H: (date, count) => number(date.hour, count),
  k: (date, count) => number(date.hour || 24, count),
  K: (date, count) => number(date.hour % 12, count),
  h: (date, count) => number(date.hour % 12 || 12, count),
  m: (date, count) => number(date.minute, count),
  s: (date, count) => number(date.second, count),
  S: (date, count) => number(date.millisecond, count),
  z: (date, count) => (count >= 4 ? date.toFormat("ZZZZZ") : zoneName(date)),
  Z: (date) => date.toFormat("ZZZ"),
  X: (date, count) => {
    if (date.offset === 0) return "Z";
    return count === 1 ? date.toFormat("ZZZ").slice(0, 3) : date.toFormat(count === 2 ? "ZZZ" : "ZZ");
  },
};

/**
 * An instant as Java's SimpleDateFormat writes it in a time zone, in English.
 *
 * @throws ServiceError for an unknown letter. An unknown zone is read as GMT, as Java does.
 * @example formatDate(new Date(0), "Europe/Paris", "yyyy-MM-dd'T'HH:mm Z") → "1970-01-01T01:00 +0100"
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const local = DateTime.fromJSDate(date, { zone: zoneOf(timeZone) }).setLocale("en-US");
  return replaceTokens(pattern, (letter, count) => {
    const write = letters[letter];
    if (!write) throw new ServiceError(`Illegal pattern character '${letter}'`);
    return write(local, count);
  });
}

function replaceTokens(pattern: string, change: (letter: string, count: number) => string): string {
  return pattern.replace(token, (whole, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? whole : change(letter, whole.length);
  });
}

/** "GMT+2" and "UTC-03:30" are offsets; an unknown zone is GMT. */
function zoneOf(name: string): string {
  const offset = name.match(/^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i);
  if (offset) return `UTC${offset[1]}${offset[2]}${offset[3] ? `:${offset[3]}` : ""}`;
  const zone = abbreviations[name] ?? name;
  return DateTime.utc().setZone(zone).isValid ? zone : "UTC";
}

/** The three-letter names that scripts use; Java knows them too. */
const abbreviations: Readonly<Record<string, string>> = {
  GMT: "UTC",
  PST: "America/Los_Angeles",
  MST: "America/Denver",
  CST: "America/Chicago",
  EST: "America/New_York",
  JST: "Asia/Tokyo",
  IST: "Asia/Kolkata",
  CET: "Europe/Paris",
};

/** "EST", or "GMT+02:00" where a zone has no short name. */
function zoneName(date: DateTime): string {
  const name = date.toFormat("ZZZZ");
  if (!/^(UTC|GMT)/.test(name)) return name;
  return date.offset === 0 ? "GMT" : `GMT${date.toFormat("ZZ")}`;
}

/** Weeks begin on Sunday and the first one holds 1 January, Java's rule for the United States. */
function weekOfYear(date: DateTime): number {
  const sunday = (day: DateTime): DateTime => day.startOf("day").minus({ days: day.weekday % 7 });
  const first = sunday(DateTime.fromObject({ year: weekYear(date), month: 1, day: 1 }, { zone: date.zone }));
  return Math.round(sunday(date).diff(first, "days").days / 7) + 1;
}

function weekYear(date: DateTime): number {
  return date
    .startOf("day")
    .minus({ days: date.weekday % 7 })
    .plus({ days: 6 }).year;
}

/** How luxon writes the letters that dates are read by. */
const readable: Readonly<Record<string, (count: number) => string>> = {
  y: (count) => (count === 2 ? "yy" : "yyyy"),
  M: (count) => "M".repeat(Math.min(count, 4)),
  d: (count) => (count > 1 ? "dd" : "d"),
  E: (count) => (count >= 4 ? "EEEE" : "EEE"),
  a: () => "a",
  H: (count) => (count > 1 ? "HH" : "H"),
  h: (count) => (count > 1 ? "hh" : "h"),
  m: (count) => (count > 1 ? "mm" : "m"),
  s: (count) => (count > 1 ? "ss" : "s"),
  S: () => "SSS",
  Z: () => "ZZZ",
  X: (count) => (count >= 3 ? "ZZ" : "ZZZ"),
};

/**
 * The instant that a text means in a time zone, read by a pattern of SimpleDateFormat.
 *
 * @throws ServiceError when the text does not follow the pattern.
 */
export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const format = pattern.replace(token, (whole, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "''" : `'${quoted.replaceAll("''", "'")}'`;
    if (letter === undefined) return whole;
    const read = readable[letter];
    if (!read) throw new ServiceError(`Illegal pattern character '${letter}'`);
    return read(whole.length);
  });
  const date = DateTime.fromFormat(text, format, { zone: zoneOf(timeZone), locale: "en-US" });
  if (!date.isValid) throw new ServiceError(`Unparseable date: "${text}"`);
  return date.toJSDate();
}
