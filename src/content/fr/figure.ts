import type { AmountRange } from "../../domain/brief-lines.ts";
import { moneyText, numberText } from "../number-text.ts";

/** A number as French writes it, with the narrow space that Sheets puts between thousands too. @example figure(1383.5) → "1\u202f383,5" */
export const figure = (value: number): string => numberText(value, "\u202f", ",");

/** @example figures({ low: 20, high: 25 }) → "20–25" */
export const figures = ({ low, high }: AmountRange): string => (low === high ? figure(low) : `${figure(low)}–${figure(high)}`);

const symbols: ReadonlyMap<string, string> = new Map([
  ["EUR", "€"],
  ["USD", "$"],
  ["GBP", "£"],
  ["CAD", "$ CA"],
]);

/** An amount with its currency, by the symbol where French has one. @example amounts({ low: 1200.5, high: 1200.5 }, "EUR") → "1\u202f200,50\u00a0€" */
export function amounts({ low, high }: AmountRange, currency: string): string {
  const range = [...new Set([low, high].map((value) => moneyText(value, "\u202f", ",")))].join("–");
  return `${range}\u00a0${symbols.get(currency) ?? currency}`;
}
