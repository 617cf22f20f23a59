import { numberText } from "../../notation/number-text.ts";
import { typedDate } from "../../notation/typed-date.ts";
import { typedNumber } from "../../notation/typed-number.ts";
import { type EngineLocale, type FunctionResultObject, helpers } from "../engine.ts";
import { engineFormat } from "../number-format.ts";
import { type Argument, blank, block, cellOf, defineFunction, failed, failure, isBlock } from "./override-function.ts";

/** A piece of a text as typing reads it: a number where it looks like one. */
function typedPiece(text: string, locale: EngineLocale): FunctionResultObject {
  const number = text.length > 60 ? undefined : (typedNumber(text, locale) ?? typedDate(text, locale));
  if (!number) return { value: text };
  // The engine cannot show exponents, and a cell that a formula fills has no other place for a format.
  const format = number.format && !number.format.includes("E") ? engineFormat(number.format) : undefined;
  return { value: number.value, ...(format ? { format } : {}) };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

/**
 * SPLIT: pieces side by side, those of a column of texts below each other.
 *
 * Called once, before the first model is made.
 *
 * @example =SUM(SPLIT("1,2",",")) → 3
 */
export function splitIntoTypedPieces(): void {
  const args = [
    "text (any, range<any>)",
    "delimiter (any)",
    "split_by_each (boolean, default=TRUE)",
    "remove_empty_text (boolean, default=TRUE)",
  ];
  defineFunction("SPLIT", args, function (text, delimiter, byEach, removeEmpty) {
    const mark = textOf(cellOf(delimiter), this.locale);
    if (typeof mark !== "string") return mark;
    if (mark === "") return failure("#VALUE!", "Function SPLIT parameter 2 value should be non-empty.");
    const separator = new RegExp(isOff(byEach) ? escaped(mark) : `[${escaped(mark)}]`, "u");
    const keepsEmpty = isOff(removeEmpty);
    const pieces = (cell: FunctionResultObject): FunctionResultObject[] => {
      const whole = textOf(cell, this.locale);
      if (typeof whole !== "string") return [whole];
      if (whole === "") return [failure("#VALUE!", "Function SPLIT parameter 1 value should be non-empty.")];
      return whole
        .split(separator)
        .filter((piece) => keepsEmpty || piece !== "")
        .map((piece) => (piece === "" ? blank : typedPiece(piece, this.locale)));
    };
    const rows = (isBlock(text) ? (text[0] ?? []) : [cellOf(text)]).map(pieces);
    const width = Math.max(1, ...rows.map((row) => row.length));
    if (width === 1 && rows.length === 1) return rows[0]?.[0] ?? blank;
    return block(width, rows.length, (col, row) => rows[row]?.[col] ?? blank);
  });
}

const isOff = (argument: Argument): boolean => argument !== undefined && helpers.toBoolean(cellOf(argument)) === false;

function textOf(cell: FunctionResultObject, locale: EngineLocale): string | FunctionResultObject {
  if (failed(cell)) return cell;
  return typeof cell.value === "number" ? numberText(cell.value, locale) : helpers.toString(cell);
}
