import { plainTextContent, textContent } from "../../../engine/typed-value.ts";
import { cellText, cellValue } from "../../../engine/workbook/cell-values.ts";
import { inputOf, isPlainText, writeCell } from "../../../engine/workbook/cell-writing.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";

const delimiters: Readonly<Record<string, string>> = { COMMA: ",", SEMICOLON: ";", PERIOD: ".", SPACE: " " };

/** Texts trimmed and split into columns. */
export const rangeTextCleaning = {
  /** Removes spaces at the ends of texts, and all but one between words. */
  trimWhitespace(range: Range): Range {
    const { getters } = range.workbook.model;
    const { sheetId } = range.sheet;
    const commands = range.grid((col, row): Command[] => {
      const cell = getters.getCell({ sheetId, col, row });
      const value = cell && !cell.isFormula ? cellValue(range.workbook, sheetId, col, row) : undefined;
      if (typeof value !== "string") return [];
      const trimmed = value.trim().replace(/[^\S\n]+/g, " ");
      if (trimmed === value) return [];
      const content = cell?.format === "@" ? plainTextContent(trimmed) : textContent(trimmed, range.workbook.locale);
      return [{ type: "UPDATE_CELL", sheetId, col, row, content }];
    });
    range.workbook.apply(commands.flat(2));
    return range;
  },

  /** Splits each text into the columns to the right, overwriting their contents. */
  splitTextToColumns(range: Range, delimiter?: string | EnumValue): void {
    if (range.getNumColumns() > 1) throw new ServiceError("The range must be a single column to split text to columns.");
    const { sheetId } = range.sheet;
    const { left, top } = range.zone;
    const texts = range.grid((col, row) => cellText(range.workbook, sheetId, col, row)).flat();
    const mark = typeof delimiter === "string" ? delimiter : delimiter ? delimiters[delimiter.member] : detectedDelimiter(texts);
    if (!mark) return;
    const parts = texts.map((text) => text.split(mark));
    const width = Math.max(...parts.map((each) => each.length));
    range.inside({ ...range.zone, right: left + width - 1 });
    const commands = parts.flatMap((each, r) =>
      each.length === 1
        ? []
        : each.flatMap((part, c): Command[] => {
            const [col, row] = [left + c, top + r];
            return writeCell(
              range.workbook,
              sheetId,
              col,
              row,
              inputOf(part.trim(), isPlainText(range.workbook, sheetId, col, row), range.workbook),
            );
          }),
    );
    range.workbook.apply(commands);
  },
};

/** The delimiter that most of the texts have; the earlier one in Sheets's list if there are several. */
function detectedDelimiter(texts: readonly string[]): string | undefined {
  const counts = [",", ";", ".", " "].map((mark) => ({ mark, count: texts.filter((text) => text.includes(mark)).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best), { mark: "", count: 0 }).mark || undefined;
}
