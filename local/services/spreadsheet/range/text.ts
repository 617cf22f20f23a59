import { textContent } from "../../../engine/typed-value.ts";
import { type CellStyle, changedStyle, type StyleChange, styleAt, type TextAttributes } from "../../../engine/workbook/cell-style.ts";
import { cellText, cellValue } from "../../../engine/workbook/cell-values.ts";
import { plainRuns } from "../../../engine/workbook/text-runs.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { RichTextValue } from "../text/rich-text-value.ts";
import { TextFinder } from "../text/text-finder.ts";
import { TextStyle } from "../text/text-style.ts";
import { firstStyle, setStyle, setStyles, stylesOf } from "./styles.ts";

/** The style of a cell's text with every attribute set; the default font family is Google's list of fallbacks. */
const attributesOf = (style: CellStyle): Required<TextAttributes> => ({
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  underline: style.underline ?? false,
  strikethrough: style.strikethrough ?? false,
  fontFamily: style.fontFamily ?? "arial,sans,sans-serif",
  fontSize: style.fontSize ?? 10,
  color: style.textColor?.toLowerCase() ?? "#000000",
});

/** Only the attributes that the text style sets; false removes one. */
function changeOf({ attributes }: TextStyle): StyleChange {
  const { color, ...rest } = attributes;
  const flags = Object.entries(rest).map(([key, value]) => [key, value === false ? undefined : value]);
  return { ...Object.fromEntries(flags), ...(color === undefined ? {} : { textColor: color }) };
}

/** Text in cells: styles, rich texts and search. */
export const rangeText = {
  getTextStyle(range: Range): TextStyle {
    return firstStyle(range, (style) => textStyleOf(range, style));
  },

  getTextStyles(range: Range): TextStyle[][] {
    return stylesOf(range, (style) => textStyleOf(range, style));
  },

  setTextStyle(range: Range, style: TextStyle): Range {
    return setStyle(range, changeOf(style));
  },

  setTextStyles(range: Range, styles: readonly (readonly TextStyle[])[]): Range {
    return setStyles(range, styles, changeOf);
  },

  getRichTextValue(range: Range): RichTextValue | null {
    return richTextAt(range, range.zone.left, range.zone.top);
  },

  getRichTextValues(range: Range): (RichTextValue | null)[][] {
    return range.grid((col, row) => richTextAt(range, col, row));
  },

  setRichTextValue(range: Range, value: RichTextValue): Range {
    return range.setRichTextValues(range.grid(() => value));
  },

  /** The texts with their styles and links. The grid of the page shows the text alone. */
  setRichTextValues(range: Range, values: readonly (readonly RichTextValue[])[]): Range {
    range.checkSize(values);
    const { left, top } = range.zone;
    const { sheetId } = range.sheet;
    const commands = range.grid((col, row): Command => {
      const value = values[row - top]?.[col - left];
      if (!value) throw new ServiceError("Rich text values must not be null.");
      const { text, runs } = value.rich;
      const plain = runs.every(({ style, link }) => link === undefined && Object.keys(style).length === 0);
      const style = changedStyle(styleAt(range.workbook, sheetId, col, row), { richText: plain ? undefined : { text, runs } });
      return { type: "UPDATE_CELL", sheetId, col, row, content: textContent(text, range.workbook.locale), style };
    });
    range.workbook.apply(commands.flat());
    return range;
  },

  createTextFinder(range: Range, findText: string): TextFinder {
    return new TextFinder([range], findText);
  },

  /** Everybody can edit the local spreadsheet. */
  canEdit(_range: Range): boolean {
    return true;
  },
};

function textStyleOf(range: Range, style: CellStyle): TextStyle {
  const { color, ...rest } = attributesOf(style);
  return new TextStyle(range.execution.api, { ...rest, color: { hex: color } });
}

/** Null for anything but text, as in Sheets; an empty cell is an empty text. */
function richTextAt(range: Range, col: number, row: number): RichTextValue | null {
  const { sheetId } = range.sheet;
  const value = cellValue(range.workbook, sheetId, col, row);
  if (typeof value !== "string") return null;
  const text = cellText(range.workbook, sheetId, col, row);
  const style = styleAt(range.workbook, sheetId, col, row);
  const runs = style.richText?.text === text ? style.richText.runs : plainRuns(text);
  return new RichTextValue(range.execution.api, { text, runs, base: attributesOf(style) });
}
