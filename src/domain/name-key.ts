import { isErrorText } from "./cell-value.ts";

/**
 * How names are compared: they are the same whatever their case and spaces. Error cells and blanks are no name ("").
 *
 * @example nameKey("Ana  Silva ") → "ana silva"
 */
export const nameKey = (cell: unknown): string =>
  isErrorText(cell)
    ? ""
    : String(cell ?? "")
        .normalize("NFC")
        .trim()
        .replace(/\s+/g, " ")
        .toLowerCase();
