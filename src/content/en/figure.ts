import { numberText } from "../number-text.ts";

/** A number as English writes it. @example figure(1383.5) → "1,383.5" */
export const figure = (value: number): string => numberText(value, ",", ".");
