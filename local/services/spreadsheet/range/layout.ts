import { type BorderLine, borderCommands } from "../../../engine/workbook/cell-borders.ts";
import type { CellStyle, StyleChange } from "../../../engine/workbook/cell-style.ts";
import { hexColor } from "../../../notation/css-color.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Range } from "../range.ts";
import { RangeFormats } from "./formats.ts";
import { TextRotation } from "./text-rotation.ts";

type Grid<T> = readonly (readonly T[])[];

const horizontal = (style: CellStyle): string => style.align ?? "general";
const vertical = (style: CellStyle): string => style.verticalAlign ?? "bottom";
/** Sheets calls a cell wrapped until somebody has said otherwise. */
const wraps = (style: CellStyle): boolean => style.wrapping === "wrap" || (style.wrapping === undefined && !style.unwrapped);

function horizontalChange(alignment: string | null): StyleChange {
  if (alignment === null || alignment === undefined || alignment === "normal" || alignment.startsWith("general"))
    return { align: undefined };
  if (alignment !== "left" && alignment !== "center" && alignment !== "right") {
    throw new ServiceError(`Invalid argument: alignment ${alignment}`);
  }
  return { align: alignment };
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

/** How text lies in the cells of a range: alignment, wrapping, direction and rotation. */
export class RangeLayout extends RangeFormats {
  getHorizontalAlignment(): string {
    return this.firstStyle(horizontal);
  }

  getHorizontalAlignments(): string[][] {
    return this.styles(horizontal);
  }

  setHorizontalAlignment(alignment: string | null): Range {
    return this.setStyle(horizontalChange(alignment));
  }

  setHorizontalAlignments(alignments: Grid<string | null>): Range {
    return this.setStyles(alignments, horizontalChange);
  }

  getVerticalAlignment(): string {
    return this.firstStyle(vertical);
  }

  getVerticalAlignments(): string[][] {
    return this.styles(vertical);
  }

  setVerticalAlignment(alignment: string | null): Range {
    return this.setStyle(verticalChange(alignment));
  }

  setVerticalAlignments(alignments: Grid<string | null>): Range {
    return this.setStyles(alignments, verticalChange);
  }

  getWrap(): boolean {
    return this.firstStyle(wraps);
  }

  getWraps(): boolean[][] {
    return this.styles(wraps);
  }

  setWrap(isWrapEnabled: boolean): Range {
    return this.setStyle(wrapChange(isWrapEnabled));
  }

  setWraps(isWrapEnabled: Grid<boolean>): Range {
    return this.setStyles(isWrapEnabled, wrapChange);
  }

  private strategy(style: CellStyle): EnumValue {
    return EnumValue.of(this.execution.api, "Spreadsheet.WrapStrategy", (style.wrapping ?? "overflow").toUpperCase());
  }

  getWrapStrategy(): EnumValue {
    return this.firstStyle((style) => this.strategy(style));
  }

  getWrapStrategies(): EnumValue[][] {
    return this.styles((style) => this.strategy(style));
  }

  setWrapStrategy(strategy: EnumValue): Range {
    return this.setStyle(strategyChange(strategy));
  }

  setWrapStrategies(strategies: Grid<EnumValue>): Range {
    return this.setStyles(strategies, strategyChange);
  }

  private direction(style: CellStyle): EnumValue | null {
    return style.textDirection ? EnumValue.of(this.execution.api, "Spreadsheet.TextDirection", style.textDirection) : null;
  }

  getTextDirection(): EnumValue | null {
    return this.firstStyle((style) => this.direction(style));
  }

  getTextDirections(): (EnumValue | null)[][] {
    return this.styles((style) => this.direction(style));
  }

  setTextDirection(direction: EnumValue | null): Range {
    return this.setStyle({ textDirection: direction?.member });
  }

  setTextDirections(directions: Grid<EnumValue | null>): Range {
    return this.setStyles(directions, (direction) => ({ textDirection: direction?.member }));
  }

  getTextRotation(): TextRotation {
    return this.firstStyle(rotationOf);
  }

  getTextRotations(): TextRotation[][] {
    return this.styles(rotationOf);
  }

  setTextRotation(rotation: number | TextRotation): Range {
    return this.setStyle(typeof rotation === "number" ? rotationChange(rotation) : turned(rotation));
  }

  setTextRotations(rotations: Grid<TextRotation>): Range {
    return this.setStyles(rotations, turned);
  }

  setVerticalText(isVertical: boolean): Range {
    return this.setStyle({ verticalText: isVertical ? true : undefined, rotation: undefined });
  }

  setShowHyperlink(showHyperlink: boolean): Range {
    return this.setStyle({ plainLinks: showHyperlink ? undefined : true });
  }

  /** Each side: true draws it, false takes it away, null leaves it. */
  setBorder(
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
    this.workbook.apply(
      borderCommands(this.workbook, this.sheet.sheetId, this.zone, { top, left, bottom, right, vertical, horizontal }, drawn),
    );
    return this.self;
  }
}

const rotationOf = (style: CellStyle): TextRotation =>
  new TextRotation(Math.round(((style.rotation ?? 0) * -180) / Math.PI) + 0, style.verticalText === true);

const turned = (rotation: TextRotation): StyleChange =>
  rotation.isVertical() ? { verticalText: true, rotation: undefined } : rotationChange(rotation.getDegrees());

/** Google's line styles that the engine can draw. */
const lines = { SOLID: "thin", SOLID_MEDIUM: "medium", SOLID_THICK: "thick", DASHED: "dashed", DOTTED: "dotted" } as const;
