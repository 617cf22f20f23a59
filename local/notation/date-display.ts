import type { Locale } from "./locale.ts";

const epoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** Quoted literals, escaped characters, elapsed time in brackets, fractions of a second, runs of one letter, anything else. */
const tokenPattern = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|_.|\*.|([.,]0+)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|./gis;

interface Token {
  readonly literal?: string;
  readonly elapsed?: string;
  readonly fraction?: string;
  readonly meridian?: string;
  readonly part?: string;
}

function tokensOf(format: string): Token[] {
  return [...format.matchAll(tokenPattern)].map(([whole, quoted, escaped, elapsed, fraction, meridian, part]): Token => {
    if (quoted !== undefined || escaped !== undefined) return { literal: quoted ?? escaped ?? "" };
    if (elapsed) return { elapsed: elapsed.toLowerCase() };
    if (fraction) return { fraction };
    if (meridian) return { meridian };
    if (part) return { part: part.toLowerCase() };
    return { literal: /^[_*]./s.test(whole) ? " " : whole.startsWith("[") ? "" : whole };
  });
}

/** `m` means minutes after hours and before seconds, else months. */
function isMinutes(tokens: readonly Token[], index: number): boolean {
  const time = (token: Token | undefined): string | undefined => token?.part ?? token?.elapsed;
  const before = time(tokens.slice(0, index).findLast((token) => time(token)));
  const after = time(tokens.slice(index + 1).find((token) => time(token)));
  return before?.startsWith("h") === true || after?.startsWith("s") === true;
}

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

/**
 * A serial day number in a date or time format of Sheets, with the names of the locale.
 *
 * @param format in Google's notation, "dddd, d mmmm yyyy" or "[h]:mm:ss"
 * @example dateText(45296.5, "MMM d, h:mm am/pm", english) → "Jan 5, 12:00 PM"
 */
export function dateText(serial: number, format: string, locale: Locale): string {
  const tokens = tokensOf(format);
  const hasFraction = tokens.some(({ fraction }) => fraction);
  const unit = hasFraction ? 1 : 1000;
  const ms = Math.round((serial * dayMs) / unit) * unit;
  const date = new Date(epoch + ms);
  const language = locale.code.replace("_", "-");
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(date);
  const meridian = tokens.some((token) => token.meridian);
  const hours = date.getUTCHours();

  const elapsed = (letters: string): string => {
    const size = { h: 3_600_000, m: 60_000, s: 1000 }[letters.charAt(0)] ?? 1;
    return padded(Math.floor(Math.abs(ms) / size), letters.length);
  };
  const part = (letters: string, index: number): string => {
    const width = letters.length;
    switch (letters.charAt(0)) {
      case "y":
        return width > 2 ? padded(date.getUTCFullYear(), 4) : padded(date.getUTCFullYear() % 100, 2);
      case "d":
        return width > 3 ? name({ weekday: "long" }) : width === 3 ? name({ weekday: "short" }) : padded(date.getUTCDate(), width);
      case "h":
        return padded(meridian ? hours % 12 || 12 : hours, Math.min(width, 2));
      case "s":
        return padded(date.getUTCSeconds(), Math.min(width, 2));
    }
    if (width < 3 && isMinutes(tokens, index)) return padded(date.getUTCMinutes(), width);
    if (width < 3) return padded(date.getUTCMonth() + 1, width);
    if (width > 4) return name({ month: "long" }).charAt(0);
    return name({ month: width === 4 ? "long" : "short" });
  };
  const text = tokens
    .map((token, index) => {
      if (token.literal !== undefined) return token.literal;
      if (token.elapsed) return elapsed(token.elapsed);
      if (token.fraction) return `${token.fraction.charAt(0)}${padded(date.getUTCMilliseconds(), 3).slice(0, token.fraction.length - 1)}`;
      if (token.meridian) return (hours < 12 ? "AM" : "PM").slice(0, token.meridian.length > 3 ? 2 : 1);
      return part(token.part ?? "", index);
    })
    .join("");
  return ms < 0 && tokens.some((token) => token.elapsed) ? `-${text}` : text;
}
