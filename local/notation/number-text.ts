import type { Locale } from "./locale.ts";

/** A double holds fifteen digits that can be told apart; Sheets writes no more of them into a text. */
const digits = 15;

/**
 * A number as a text function sees it: in full up to fifteen digits, beyond them and below a millionth with an exponent.
 *
 * @example numberText(0.1 + 0.2, english) → "0.3"; numberText(1e21, english) → "1E+21"; numberText(1.5, french) → "1,5"
 */
export function numberText(value: number, locale: Pick<Locale, "decimalSeparator">): string {
  const seen = Number(value.toPrecision(digits));
  const plain = Math.abs(seen) >= 10 ** digits ? seen.toExponential() : String(seen);
  const text = plain.replace(/e([+-])(\d+)$/, (_, sign: string, power: string) => `E${sign}${power.padStart(2, "0")}`);
  return text.replace(".", locale.decimalSeparator);
}
