import { ServiceError } from "../../notation/service-error.ts";

const mark = /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

interface Field {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/**
 * printf for scripts: `%s %d %f %e %x %X %o %b %c %%` with flags (`-`, `+`, `0`, `,`, space), width, precision and positions (`%2$s`).
 *
 * @param spell how `%s` writes a value.
 * @throws ServiceError for a mark that has no value or no meaning.
 * @example formatText("%05.1f|%-4s|", [3.14159, "ab"], String) → "003.1|ab  |"
 */
export function formatText(template: string, values: readonly unknown[], spell: (value: unknown) => string): string {
  let next = 0;
  return template.replace(mark, (whole, position, flags: string, width, precision, kind: string) => {
    if (kind === "%") return "%";
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) throw new ServiceError(`Format specifier '${whole}'`);
    const field = { flags, width: Number(width ?? 0), precision: precision === undefined ? undefined : Number(precision) };
    return pad(convert(kind, values[index], field, spell), field, kind !== "s" && kind !== "c");
  });
}

function convert(kind: string, value: unknown, { flags, precision }: Field, spell: (value: unknown) => string): string {
  switch (kind) {
    case "s":
    case "S": {
      const text = spell(value).slice(0, precision);
      return kind === "S" ? text.toUpperCase() : text;
    }
    case "c":
      return typeof value === "number" ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case "b":
      return typeof value === "number" ? Math.trunc(value).toString(2) : String(Boolean(value));
    case "x":
      return Math.trunc(Number(value)).toString(16);
    case "X":
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case "o":
      return Math.trunc(Number(value)).toString(8);
    case "d":
    case "i":
    case "u":
      return signed(grouped(String(Math.trunc(Number(value))), flags), flags);
    case "f":
      return signed(grouped(Number(value).toFixed(precision ?? 6), flags), flags);
    case "e":
    case "E": {
      const text = Number(value)
        .toExponential(precision ?? 6)
        .replace(/e([+-])(\d)$/, "e$10$2");
      return signed(kind === "E" ? text.toUpperCase() : text, flags);
    }
    case "g":
      return signed(String(Number(Number(value).toPrecision(precision ?? 6))), flags);
    default:
      throw new ServiceError(`Conversion = '${kind}'`);
  }
}

const grouped = (digits: string, flags: string): string =>
  flags.includes(",") ? digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ",")) : digits;

function signed(text: string, flags: string): string {
  if (text.startsWith("-")) return text;
  return flags.includes("+") ? `+${text}` : flags.includes(" ") ? ` ${text}` : text;
}

function pad(text: string, { flags, width }: Field, isNumber: boolean): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0") || !isNumber) return text.padStart(width);
  const sign = text.match(/^[+ -]/)?.[0] ?? "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
