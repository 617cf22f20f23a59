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
import { RangeCheckboxes } from "./checkboxes.ts";

/** The style of a cell's text, every attribute set; the family of a fresh cell by Google's own list of fallbacks. */
const attributesOf = (style: CellStyle): Required<TextAttributes> => ({
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  underline: style.underline ?? false,
  strikethrough: style.strikethrough ?? false,
  fontFamily: style.fontFamily ?? "arial,sans,sans-serif",
  fontSize: style.fontSize ?? 10,
  color: style.textColor?.toLowerCase() ?? "#000000",
});

/** Only what the text style sets; what it sets to false goes away. */
function changeOf({ attributes }: TextStyle): StyleChange {
  const { color, ...rest } = attributes;
  const flags = Object.entries(rest).map(([key, value]) => [key, value === false ? undefined : value]);
  return { ...Object.fromEntries(flags), ...(color === undefined ? {} : { textColor: color }) };
}

/** Text in cells: its style, rich texts, and the search for it. */
export class RangeText extends RangeCheckboxes {
  getTextStyle(): TextStyle {
    return this.firstStyle((style) => this.textStyle(style));
  }

  getTextStyles(): TextStyle[][] {
    return this.styles((style) => this.textStyle(style));
  }

  private textStyle(style: CellStyle): TextStyle {
    const { color, ...rest } = attributesOf(style);
    return new TextStyle(this.execution.api, { ...rest, color: { hex: color } });
  }

  setTextStyle(style: TextStyle): Range {
    return this.setStyle(changeOf(style));
  }

  setTextStyles(styles: readonly (readonly TextStyle[])[]): Range {
    return this.setStyles(styles, changeOf);
  }

  getRichTextValue(): RichTextValue | null {
    return this.richTextAt(this.zone.left, this.zone.top);
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.grid((col, row) => this.richTextAt(col, row));
  }

  /** Null for anything but text, as in Sheets; an empty cell is an empty text. */
  private richTextAt(col: number, row: number): RichTextValue | null {
    const { sheetId } = this.sheet;
    const value = cellValue(this.workbook, sheetId, col, row);
    if (typeof value !== "string") return null;
    const text = cellText(this.workbook, sheetId, col, row);
    const style = styleAt(this.workbook, sheetId, col, row);
    const runs = style.richText?.text === text ? style.richText.runs : plainRuns(text);
    return new RichTextValue(this.execution.api, { text, runs, base: attributesOf(style) });
  }

  setRichTextValue(value: RichTextValue): Range {
    return this.setRichTextValues(this.grid(() => value));
  }

  /** The texts with their styles and links. The grid of the page shows the text alone. */
  setRichTextValues(values: readonly (readonly RichTextValue[])[]): Range {
    this.checkSize(values);
    const { left, top } = this.zone;
    const { sheetId } = this.sheet;
    const commands = this.grid((col, row): Command => {
      const value = values[row - top]?.[col - left];
      if (!value) throw new ServiceError("Rich text values must not be null.");
      const { text, runs } = value.rich;
      const plain = runs.every(({ style, link }) => link === undefined && Object.keys(style).length === 0);
      const style = changedStyle(styleAt(this.workbook, sheetId, col, row), { richText: plain ? undefined : { text, runs } });
      return { type: "UPDATE_CELL", sheetId, col, row, content: textContent(text, this.workbook.locale), style };
    });
    this.workbook.apply(commands.flat());
    return this.self;
  }

  createTextFinder(findText: string): TextFinder {
    return new TextFinder([this.self], findText);
  }

  /** Everybody who runs a script here may edit. */
  canEdit(): boolean {
    return true;
  }
}
