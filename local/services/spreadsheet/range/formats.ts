import type { Cell } from "../../../engine/engine.ts";
import { engineFormat, googleFormat, storedFormat } from "../../../engine/number-format.ts";
import { textContent } from "../../../engine/typed-value.ts";
import { type CellStyle, changedStyle, restyle, type StyleChange, styleAt } from "../../../engine/workbook/cell-style.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { hexColor, hexOfRgb } from "../../../notation/css-color.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { Color } from "../text/color.ts";
import { RangeNotes } from "./notes.ts";

type Grid<T> = readonly (readonly T[])[];

/** How a range looks: number formats, fonts and colours. */
export class RangeFormats extends RangeNotes {
  /** What `read` says about the style of the first cell. */
  protected firstStyle<T>(read: (style: CellStyle) => T): T {
    return read(styleAt(this.workbook, this.sheet.sheetId, this.zone.left, this.zone.top));
  }

  protected styles<T>(read: (style: CellStyle) => T): T[][] {
    return this.grid((col, row) => read(styleAt(this.workbook, this.sheet.sheetId, col, row)));
  }

  protected setStyle(change: StyleChange): Range {
    this.workbook.apply(restyle(this.workbook, this.sheet.sheetId, this.zone, () => change));
    return this.self;
  }

  protected setStyles<T>(values: Grid<T>, change: (value: T) => StyleChange): Range {
    this.checkSize(values);
    const { top, left } = this.zone;
    const changes = values.map((line) => line.map(change));
    this.workbook.apply(restyle(this.workbook, this.sheet.sheetId, this.zone, (col, row) => changes[row - top]?.[col - left] ?? {}));
    return this.self;
  }

  getNumberFormat(): string {
    return this.numberFormatAt(this.zone.left, this.zone.top);
  }

  getNumberFormats(): string[][] {
    return this.grid((col, row) => this.numberFormatAt(col, row));
  }

  /** The format as a script wrote it, as long as the cell still has it; else Google's name for the one it shows. */
  private numberFormatAt(col: number, row: number): string {
    const position = { sheetId: this.sheet.sheetId, col, row };
    const cell = this.workbook.model.getters.getCell(position);
    const set = (cell?.style as CellStyle | undefined)?.numberFormat;
    if (set !== undefined && engineFormat(set) === (cell?.format ?? "")) return set;
    return googleFormat(cell?.format || this.workbook.model.getters.getEvaluatedCell(position).format, this.workbook.locale);
  }

  setNumberFormat(format: string): Range {
    return this.formatCells(() => format);
  }

  setNumberFormats(formats: Grid<string>): Range {
    this.checkSize(formats);
    const { top, left } = this.zone;
    return this.formatCells((col, row) => formats[row - top]?.[col - left] ?? "");
  }

  private formatCells(formatOf: (col: number, row: number) => string): Range {
    const { sheetId } = this.sheet;
    const { getters } = this.workbook.model;
    const commands = this.grid((col, row): Command => {
      const { format, numberFormat } = storedFormat(formatOf(col, row));
      const cell = getters.getCell({ sheetId, col, row });
      const content = this.contentUnder(format, cell);
      return {
        type: "UPDATE_CELL",
        sheetId,
        col,
        row,
        format,
        style: changedStyle((cell?.style ?? {}) as CellStyle, { numberFormat }),
        ...(content === undefined ? {} : { content }),
      };
    });
    this.workbook.apply(commands.flat());
    return this.self;
  }

  /** Text stays text when the format becomes plain text, or ceases to be: the engine marks it differently there. */
  private contentUnder(format: string, cell: Cell | undefined): string | undefined {
    if (!cell || cell.isFormula || cell.content === "") return undefined;
    const wasPlain = cell.format === "@";
    if (format === "@" && !wasPlain && /^'(?!=)/.test(cell.content)) return cell.content.slice(1);
    return format !== "@" && wasPlain ? textContent(cell.content.replace(/^'/, ""), this.workbook.locale) : undefined;
  }

  getFontWeight(): string {
    return this.firstStyle(fontWeight);
  }

  getFontWeights(): string[][] {
    return this.styles(fontWeight);
  }

  setFontWeight(weight: string | null): Range {
    return this.setStyle(weightChange(weight));
  }

  setFontWeights(weights: Grid<string | null>): Range {
    return this.setStyles(weights, weightChange);
  }

  getFontStyle(): string {
    return this.firstStyle(fontStyle);
  }

  getFontStyles(): string[][] {
    return this.styles(fontStyle);
  }

  setFontStyle(style: string | null): Range {
    return this.setStyle(styleChange(style));
  }

  setFontStyles(styles: Grid<string | null>): Range {
    return this.setStyles(styles, styleChange);
  }

  getFontLine(): string {
    return this.firstStyle(fontLine);
  }

  getFontLines(): string[][] {
    return this.styles(fontLine);
  }

  setFontLine(line: string | null): Range {
    return this.setStyle(lineChange(line));
  }

  setFontLines(lines: Grid<string | null>): Range {
    return this.setStyles(lines, lineChange);
  }

  getFontSize(): number {
    return this.firstStyle(fontSize);
  }

  getFontSizes(): number[][] {
    return this.styles(fontSize);
  }

  setFontSize(size: number): Range {
    return this.setStyle(sizeChange(size));
  }

  setFontSizes(sizes: Grid<number>): Range {
    return this.setStyles(sizes, sizeChange);
  }

  getFontFamily(): string {
    return this.firstStyle(fontFamily);
  }

  getFontFamilies(): string[][] {
    return this.styles(fontFamily);
  }

  setFontFamily(family: string | null): Range {
    return this.setStyle({ fontFamily: family ?? undefined });
  }

  setFontFamilies(families: Grid<string | null>): Range {
    return this.setStyles(families, (family) => ({ fontFamily: family ?? undefined }));
  }

  getFontColor(): string {
    return this.firstStyle(textColor);
  }

  getFontColors(): string[][] {
    return this.styles(textColor);
  }

  setFontColor(color: string | null): Range {
    return this.setStyle({ textColor: colorOrNone(color) });
  }

  setFontColors(colors: Grid<string | null>): Range {
    return this.setStyles(colors, (color) => ({ textColor: colorOrNone(color) }));
  }

  getFontColorObject(): Color {
    return Color.rgb(this.execution.api, this.getFontColor());
  }

  getFontColorObjects(): Color[][] {
    return this.getFontColors().map((line) => line.map((color) => Color.rgb(this.execution.api, color)));
  }

  setFontColorObject(color: Color | null): Range {
    return this.setFontColor(color?.hex ?? null);
  }

  setFontColorObjects(colors: Grid<Color | null>): Range {
    return this.setFontColors(colors.map((line) => line.map((color) => color?.hex ?? null)));
  }

  getBackground(): string {
    return this.firstStyle(fillColor);
  }

  getBackgrounds(): string[][] {
    return this.styles(fillColor);
  }

  setBackground(color: string | null): Range {
    return this.setStyle({ fillColor: colorOrNone(color) });
  }

  setBackgrounds(colors: Grid<string | null>): Range {
    return this.setStyles(colors, (color) => ({ fillColor: colorOrNone(color) }));
  }

  setBackgroundRGB(red: number, green: number, blue: number): Range {
    return this.setBackground(hexOfRgb(red, green, blue));
  }

  getBackgroundObject(): Color {
    return Color.rgb(this.execution.api, this.getBackground());
  }

  getBackgroundObjects(): Color[][] {
    return this.getBackgrounds().map((line) => line.map((color) => Color.rgb(this.execution.api, color)));
  }

  setBackgroundObject(color: Color | null): Range {
    return this.setBackground(color?.hex ?? null);
  }

  setBackgroundObjects(colors: Grid<Color | null> | null): Range {
    if (colors === null) return this.setBackground(null);
    return this.setBackgrounds(colors.map((line) => line.map((color) => color?.hex ?? null)));
  }
}

const fontWeight = (style: CellStyle): string => (style.bold ? "bold" : "normal");
const fontStyle = (style: CellStyle): string => (style.italic ? "italic" : "normal");
const fontLine = (style: CellStyle): string => (style.underline ? "underline" : style.strikethrough ? "line-through" : "none");
const fontSize = (style: CellStyle): number => style.fontSize ?? 10;
const fontFamily = (style: CellStyle): string => style.fontFamily ?? "Arial";
const textColor = (style: CellStyle): string => style.textColor?.toLowerCase() ?? "#000000";
const fillColor = (style: CellStyle): string => style.fillColor?.toLowerCase() || "#ffffff";

const colorOrNone = (color: string | null | undefined): string | undefined =>
  color === null || color === undefined || color === "" ? undefined : hexColor(color);

/** One of the words that Google lists; null and undefined reset. */
function word(value: string | null | undefined, allowed: readonly string[], what: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (!allowed.includes(value.toLowerCase())) throw new ServiceError(`Invalid argument: ${what} ${value}`);
  return value.toLowerCase();
}

const weightChange = (weight: string | null): StyleChange => ({
  bold: word(weight, ["normal", "bold"], "font weight") === "bold" ? true : undefined,
});

const styleChange = (style: string | null): StyleChange => ({
  italic: word(style, ["normal", "italic"], "font style") === "italic" ? true : undefined,
});

function lineChange(line: string | null): StyleChange {
  const wanted = word(line, ["none", "underline", "line-through"], "font line");
  return { underline: wanted === "underline" ? true : undefined, strikethrough: wanted === "line-through" ? true : undefined };
}

function sizeChange(size: number): StyleChange {
  if (!(size >= 1 && size <= 400)) throw new ServiceError(`Invalid argument: font size ${size}`);
  return { fontSize: Math.trunc(size) };
}
