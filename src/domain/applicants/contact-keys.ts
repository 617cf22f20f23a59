import { nameKey } from "../name-key.ts";

/** What two ways of writing one telephone number share, whatever stands for the country in front. In digits. */
const SHARED_DIGITS = 9;
/** Fewer digits are no telephone number. */
const MIN_DIGITS = 7;

/**
 * What makes two contacts the same: every address in the text, whatever its capitals, and every telephone number by its last digits. A text
 * with neither, such as a handle, stands for itself.
 *
 * @example contactKeys("Ana@Example.com, +33 6 12 34 56 78") → ["ana@example.com", "612345678"]
 */
export function contactKeys(text: string): readonly string[] {
  const addresses = text.match(/[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[^\s<>(),;:"]+/g) ?? [];
  const rest = addresses.reduce((left, address) => left.replace(address, " "), text);
  const numbers = (rest.match(/\+?\d[\d\s().\-/]*/g) ?? [])
    .map((number) => number.replace(/\D/g, ""))
    .filter((digits) => digits.length >= MIN_DIGITS)
    .map((digits) => digits.slice(-SHARED_DIGITS));
  const found = [...addresses.map((address) => address.toLowerCase()), ...numbers];
  const whole = nameKey(text);
  return found.length > 0 || whole === "" ? [...new Set(found)] : [whole];
}
