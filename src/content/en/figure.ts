import type { AmountRange } from "../../domain/brief-lines.ts";
import { moneyText, numberText } from "../number-text.ts";

/** A number as English writes it. @example figure(1383.5) → "1,383.5" */
export const figure = (value: number): string => numberText(value, ",", ".");

/** @example figures({ low: 20, high: 25 }) → "20–25" */
export const figures = ({ low, high }: AmountRange): string => (low === high ? figure(low) : `${figure(low)}–${figure(high)}`);

const symbols: ReadonlyMap<string, string> = new Map([
  ["EUR", "€"],
  ["USD", "$"],
  ["GBP", "£"],
  ["CAD", "CA$"],
]);

/** An amount with its currency, by the symbol where English has one. @example amounts({ low: 650, high: 800 }, "USD") → "$650–800" */
export function amounts({ low, high }: AmountRange, currency: string): string {
  const symbol = symbols.get(currency);
  const range = [...new Set([low, high].map((value) => moneyText(value, ",", ".")))].join("–");
  return symbol === undefined ? `${range}\u00a0${currency}` : symbol + range;
}
