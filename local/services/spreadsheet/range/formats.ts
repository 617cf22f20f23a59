import type { Cell } from "../../../engine/engine.ts";
import { engineFormat, googleFormat, storedFormat } from "../../../engine/number-format.ts";
import { textContent } from "../../../engine/typed-value.ts";
import { type CellStyle, changedStyle, type StyleChange } from "../../../engine/workbook/cell-style.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import { hexColor, hexOfRgb } from "../../../notation/css-color.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { Color } from "../text/color.ts";
import { firstStyle, setStyle, setStyles, stylesOf } from "./styles.ts";

type Grid<T> = readonly (readonly T[])[];

/** How a range looks: number formats, fonts and colours. */
export const rangeFormats = {
  getNumberFormat(range: Range): string {
    return numberFormatAt(range, range.zone.left, range.zone.top);
  },

  getNumberFormats(range: Range): string[][] {
    return range.grid((col, row) => numberFormatAt(range, col, row));
  },

  setNumberFormat(range: Range, format: string): Range {
    return formatCells(range, () => format);
  },

  setNumberFormats(range: Range, formats: Grid<string>): Range {
    range.checkSize(formats);
    const { top, left } = range.zone;
    return formatCells(range, (col, row) => formats[row - top]?.[col - left] ?? "");
  },

  getFontWeight(range: Range): string {
    return firstStyle(range, fontWeight);
  },

  getFontWeights(range: Range): string[][] {
    return stylesOf(range, fontWeight);
  },

  setFontWeight(range: Range, weight: string | null): Range {
    return setStyle(range, weightChange(weight));
  },

  setFontWeights(range: Range, weights: Grid<string | null>): Range {
    return setStyles(range, weights, weightChange);
  },

  getFontStyle(range: Range): string {
    return firstStyle(range, fontStyle);
  },

  getFontStyles(range: Range): string[][] {
    return stylesOf(range, fontStyle);
  },

  setFontStyle(range: Range, style: string | null): Range {
    return setStyle(range, styleChange(style));
  },

  setFontStyles(range: Range, styles: Grid<string | null>): Range {
    return setStyles(range, styles, styleChange);
  },

  getFontLine(range: Range): string {
    return firstStyle(range, fontLine);
  },

  getFontLines(range: Range): string[][] {
    return stylesOf(range, fontLine);
  },

  setFontLine(range: Range, line: string | null): Range {
    return setStyle(range, lineChange(line));
  },

  setFontLines(range: Range, lines: Grid<string | null>): Range {
    return setStyles(range, lines, lineChange);
  },

  getFontSize(range: Range): number {
    return firstStyle(range, fontSize);
  },

  getFontSizes(range: Range): number[][] {
    return stylesOf(range, fontSize);
  },

  setFontSize(range: Range, size: number): Range {
    return setStyle(range, sizeChange(size));
  },

  setFontSizes(range: Range, sizes: Grid<number>): Range {
    return setStyles(range, sizes, sizeChange);
  },

  getFontFamily(range: Range): string {
    return firstStyle(range, fontFamily);
  },

  getFontFamilies(range: Range): string[][] {
    return stylesOf(range, fontFamily);
  },

  setFontFamily(range: Range, family: string | null): Range {
    return setStyle(range, { fontFamily: family ?? undefined });
  },

  setFontFamilies(range: Range, families: Grid<string | null>): Range {
    return setStyles(range, families, (family) => ({ fontFamily: family ?? undefined }));
  },

  getFontColor(range: Range): string {
    return firstStyle(range, textColor);
  },

  getFontColors(range: Range): string[][] {
    return stylesOf(range, textColor);
  },

  setFontColor(range: Range, color: string | null): Range {
    return setStyle(range, { textColor: colorOrNone(color) });
  },

  setFontColors(range: Range, colors: Grid<string | null>): Range {
    return setStyles(range, colors, (color) => ({ textColor: colorOrNone(color) }));
  },

  getFontColorObject(range: Range): Color {
    return Color.rgb(range.execution.api, range.getFontColor());
  },

  getFontColorObjects(range: Range): Color[][] {
    return range.getFontColors().map((row) => row.map((color) => Color.rgb(range.execution.api, color)));
  },

  setFontColorObject(range: Range, color: Color | null): Range {
    return range.setFontColor(color?.hex ?? null);
  },

  setFontColorObjects(range: Range, colors: Grid<Color | null>): Range {
    return range.setFontColors(colors.map((row) => row.map((color) => color?.hex ?? null)));
  },

  getBackground(range: Range): string {
    return firstStyle(range, fillColor);
  },

  getBackgrounds(range: Range): string[][] {
    return stylesOf(range, fillColor);
  },

  setBackground(range: Range, color: string | null): Range {
    return setStyle(range, { fillColor: colorOrNone(color) });
  },

  setBackgrounds(range: Range, colors: Grid<string | null>): Range {
    return setStyles(range, colors, (color) => ({ fillColor: colorOrNone(color) }));
  },

  /** The four older names of the same: no reference lists them, and they work. */
  getBackgroundColor(range: Range): string {
    return range.getBackground();
  },

  getBackgroundColors(range: Range): string[][] {
    return range.getBackgrounds();
  },

  setBackgroundColor(range: Range, color: string | null): Range {
    return range.setBackground(color);
  },

  setBackgroundColors(range: Range, colors: Grid<string | null>): Range {
    return range.setBackgrounds(colors);
  },

  setBackgroundRGB(range: Range, red: number, green: number, blue: number): Range {
    return range.setBackground(hexOfRgb(red, green, blue));
  },

  getBackgroundObject(range: Range): Color {
    return Color.rgb(range.execution.api, range.getBackground());
  },

  getBackgroundObjects(range: Range): Color[][] {
    return range.getBackgrounds().map((row) => row.map((color) => Color.rgb(range.execution.api, color)));
  },

  setBackgroundObject(range: Range, color: Color | null): Range {
    return range.setBackground(color?.hex ?? null);
  },

  setBackgroundObjects(range: Range, colors: Grid<Color | null> | null): Range {
    if (colors === null) return range.setBackground(null);
    return range.setBackgrounds(colors.map((row) => row.map((color) => color?.hex ?? null)));
  },
};

/** The format as a script wrote it, as long as the cell still has it; else Google's name for the one it shows. */
function numberFormatAt(range: Range, col: number, row: number): string {
  const position = { sheetId: range.sheet.sheetId, col, row };
  const cell = range.workbook.model.getters.getCell(position);
  const set = (cell?.style as CellStyle | undefined)?.numberFormat;
  if (set !== undefined && engineFormat(set) === (cell?.format ?? "")) return set;
  return googleFormat(cell?.format || range.workbook.model.getters.getEvaluatedCell(position).format, range.workbook.locale);
}

function formatCells(range: Range, formatOf: (col: number, row: number) => string): Range {
  const { sheetId } = range.sheet;
  const { getters } = range.workbook.model;
  const commands = range.grid((col, row): Command => {
    const { format, numberFormat } = storedFormat(formatOf(col, row));
    const cell = getters.getCell({ sheetId, col, row });
    const content = contentUnder(range, format, cell);
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
  range.workbook.apply(commands.flat());
  return range;
}

/** The content that keeps text as text when the format becomes plain text or ceases to be: the engine marks text differently there. */
function contentUnder(range: Range, format: string, cell: Cell | undefined): string | undefined {
  if (!cell || cell.isFormula || cell.content === "") return undefined;
  const wasPlain = cell.format === "@";
  if (format === "@" && !wasPlain && /^'(?!=)/.test(cell.content)) return cell.content.slice(1);
  return format !== "@" && wasPlain ? textContent(cell.content.replace(/^'/, ""), range.workbook.locale) : undefined;
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

/** One of the values that Google allows; null and undefined reset. */
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
