import { numberText } from "../number-text.ts";

/** A number as French writes it, with the narrow space that Sheets puts between thousands too. @example figure(1383.5) → "1\u202f383,5" */
export const figure = (value: number): string => numberText(value, "\u202f", ",");
