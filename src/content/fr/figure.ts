import type { AmountRange } from "../../domain/brief-lines.ts";
import { numberText } from "../number-text.ts";

/** A number as French writes it, with the narrow space that Sheets puts between thousands too. @example figure(1383.5) → "1\u202f383,5" */
export const figure = (value: number): string => numberText(value, "\u202f", ",");

/** @example figures({ low: 20, high: 25 }) → "20–25" */
export const figures = ({ low, high }: AmountRange): string => (low === high ? figure(low) : `${figure(low)}–${figure(high)}`);
