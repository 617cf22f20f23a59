import { type BorderLine, borderCommands } from "../../../engine/workbook/cell-borders.ts";
import type { CellStyle, StyleChange } from "../../../engine/workbook/cell-style.ts";
import { hexColor } from "../../../notation/css-color.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { firstStyle, setStyle, setStyles, stylesOf } from "./styles.ts";
import { TextRotation } from "./text-rotation.ts";

type Grid<T> = readonly (readonly T[])[];

const horizontal = (style: CellStyle): string => style.align ?? (style.generalLeft ? "general-left" : "general");
const vertical = (style: CellStyle): string => style.verticalAlign ?? "bottom";
/** Sheets reports a cell as wrapped until a strategy is set. */
const wraps = (style: CellStyle): boolean => style.wrapping === "wrap" || (style.wrapping === undefined && !style.unwrapped);

function horizontalChange(alignment: string | null): StyleChange {
  // "normal" comes back as "general-left" from Sheets.
  if (alignment === "normal" || alignment === "general-left") return { align: undefined, generalLeft: true };
  if (alignment === null || alignment === undefined || alignment.startsWith("general")) return { align: undefined, generalLeft: undefined };
  if (alignment !== "left" && alignment !== "center" && alignment !== "right") {
    throw new ServiceError(`Invalid argument: alignment ${alignment}`);
  }
  return { align: alignment, generalLeft: undefined };
}

function verticalChange(alignment: string | null): StyleChange {
  if (alignment === null || alignment === undefined) return { verticalAlign: undefined };
  if (alignment !== "top" && alignment !== "middle" && alignment !== "bottom") {
    throw new ServiceError(`Invalid argument: alignment ${alignment}`);
  }
  return { verticalAlign: alignment };
}

function strategyChange(strategy: EnumValue): StyleChange {
  const wrapping = strategy.member.toLowerCase() as "wrap" | "overflow" | "clip";
  return { wrapping, unwrapped: wrapping === "overflow" ? true : undefined };
}

const wrapChange = (wrap: boolean): StyleChange =>
  wrap ? { wrapping: "wrap", unwrapped: undefined } : { wrapping: "overflow", unwrapped: true };

/** Text leans up for positive degrees; the engine turns the other way, in radians. */
function rotationChange(degrees: number): StyleChange {
  if (!(degrees >= -90 && degrees <= 90)) throw new ServiceError("Text rotation degrees must be between -90 and 90.");
  return { rotation: degrees === 0 ? undefined : (-degrees * Math.PI) / 180, verticalText: undefined };
}

/** How text is laid out in the cells of a range: alignment, wrapping, direction and rotation. */
export const rangeLayout = {
  getHorizontalAlignment(range: Range): string {
    return firstStyle(range, horizontal);
  },

  getHorizontalAlignments(range: Range): string[][] {
    return stylesOf(range, horizontal);
  },

  setHorizontalAlignment(range: Range, alignment: string | null): Range {
    return setStyle(range, horizontalChange(alignment));
  },

  setHorizontalAlignments(range: Range, alignments: Grid<string | null>): Range {
    return setStyles(range, alignments, horizontalChange);
  },

  getVerticalAlignment(range: Range): string {
    return firstStyle(range, vertical);
  },

  getVerticalAlignments(range: Range): string[][] {
    return stylesOf(range, vertical);
  },

  setVerticalAlignment(range: Range, alignment: string | null): Range {
    return setStyle(range, verticalChange(alignment));
  },

  setVerticalAlignments(range: Range, alignments: Grid<string | null>): Range {
    return setStyles(range, alignments, verticalChange);
  },

  getWrap(range: Range): boolean {
    return firstStyle(range, wraps);
  },

  getWraps(range: Range): boolean[][] {
    return stylesOf(range, wraps);
  },

  setWrap(range: Range, isWrapEnabled: boolean): Range {
    return setStyle(range, wrapChange(isWrapEnabled));
  },

  setWraps(range: Range, isWrapEnabled: Grid<boolean>): Range {
    return setStyles(range, isWrapEnabled, wrapChange);
  },

  getWrapStrategy(range: Range): EnumValue {
    return firstStyle(range, (style) => wrapStrategyOf(range, style));
  },

  getWrapStrategies(range: Range): EnumValue[][] {
    return stylesOf(range, (style) => wrapStrategyOf(range, style));
  },

  setWrapStrategy(range: Range, strategy: EnumValue): Range {
    return setStyle(range, strategyChange(strategy));
  },

  setWrapStrategies(range: Range, strategies: Grid<EnumValue>): Range {
    return setStyles(range, strategies, strategyChange);
  },

  getTextDirection(range: Range): EnumValue | null {
    return firstStyle(range, (style) => textDirectionOf(range, style));
  },

  getTextDirections(range: Range): (EnumValue | null)[][] {
    return stylesOf(range, (style) => textDirectionOf(range, style));
  },

  setTextDirection(range: Range, direction: EnumValue | null): Range {
    return setStyle(range, { textDirection: direction?.member });
  },

  setTextDirections(range: Range, directions: Grid<EnumValue | null>): Range {
    return setStyles(range, directions, (direction) => ({ textDirection: direction?.member }));
  },

  getTextRotation(range: Range): TextRotation {
    return firstStyle(range, rotationOf);
  },

  getTextRotations(range: Range): TextRotation[][] {
    return stylesOf(range, rotationOf);
  },

  setTextRotation(range: Range, rotation: number | TextRotation): Range {
    return setStyle(range, typeof rotation === "number" ? rotationChange(rotation) : rotationOrStacked(rotation));
  },

  setTextRotations(range: Range, rotations: Grid<TextRotation>): Range {
    return setStyles(range, rotations, rotationOrStacked);
  },

  setVerticalText(range: Range, isVertical: boolean): Range {
    return setStyle(range, { verticalText: isVertical ? true : undefined, rotation: undefined });
  },

  setShowHyperlink(range: Range, showHyperlink: boolean): Range {
    return setStyle(range, { plainLinks: showHyperlink ? undefined : true });
  },

  /** For each side: true draws it, false removes it, null leaves it. */
  setBorder(
    range: Range,
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): Range {
    const line = lines[(style?.member ?? "SOLID") as keyof typeof lines];
    if (!line) throw notEmulated(`Range.setBorder with BorderStyle.${style?.member}`);
    const drawn: BorderLine = { style: line, color: hexColor(color ?? "black") };
    range.workbook.apply(
      borderCommands(range.workbook, range.sheet.sheetId, range.zone, { top, left, bottom, right, vertical, horizontal }, drawn),
    );
    return range;
  },
};

function wrapStrategyOf(range: Range, style: CellStyle): EnumValue {
  return EnumValue.of(range.execution.api, "Spreadsheet.WrapStrategy", (style.wrapping ?? "overflow").toUpperCase());
}

function textDirectionOf(range: Range, style: CellStyle): EnumValue | null {
  return style.textDirection ? EnumValue.of(range.execution.api, "Spreadsheet.TextDirection", style.textDirection) : null;
}

const rotationOf = (style: CellStyle): TextRotation =>
  new TextRotation(Math.round(((style.rotation ?? 0) * -180) / Math.PI) + 0, style.verticalText === true);

const rotationOrStacked = (rotation: TextRotation): StyleChange =>
  rotation.isVertical() ? { verticalText: true, rotation: undefined } : rotationChange(rotation.getDegrees());

/** Google's line styles that the engine can draw. */
const lines = { SOLID: "thin", SOLID_MEDIUM: "medium", SOLID_THICK: "thick", DASHED: "dashed", DOTTED: "dotted" } as const;
