import type { TextAttributes } from "../../../engine/workbook/cell-style.ts";
import { hexColor } from "../../../notation/css-color.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import { Color, type ColorValue } from "./color.ts";

/** Attributes of a text style; the colour may be one of the theme as long as it is on no cell. */
export interface StyleParts extends Omit<TextAttributes, "color"> {
  readonly color?: ColorValue;
}

/** Attributes of text; null for one that is not set. It changes nothing until it is set on a range or in a rich text. */
export class TextStyle implements Service {
  readonly google = "Spreadsheet.TextStyle";
  readonly parts: StyleParts;
  private readonly api: GoogleApi;
  constructor(api: GoogleApi, parts: StyleParts) {
    this.api = api;
    this.parts = parts;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.api, this.parts);
  }

  getFontFamily(): string | null {
    return this.parts.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.parts.fontSize ?? null;
  }

  /** "#rrggbb", or the name of a theme colour. */
  getForegroundColor(): string | null {
    const { color } = this.parts;
    if (!color) return null;
    return "hex" in color ? color.hex : color.theme;
  }

  getForegroundColorObject(): Color | null {
    return this.parts.color ? new Color(this.api, this.parts.color) : null;
  }

  isBold(): boolean | null {
    return this.parts.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.parts.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.parts.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.parts.underline ?? null;
  }

  /** The attributes as cells keep them. @throws ServiceError for a colour of the theme. */
  get attributes(): TextAttributes {
    const { color, ...rest } = this.parts;
    return color ? { ...rest, color: new Color(this.api, color).hex } : rest;
  }
}

/** `SpreadsheetApp.newTextStyle()`. */
export class TextStyleBuilder implements Service {
  readonly google = "Spreadsheet.TextStyleBuilder";
  private readonly api: GoogleApi;
  private parts: StyleParts;
  constructor(api: GoogleApi, parts: StyleParts = {}) {
    this.api = api;
    this.parts = parts;
  }

  private with(parts: StyleParts): this {
    this.parts = { ...this.parts, ...parts };
    return this;
  }

  build(): TextStyle {
    return new TextStyle(this.api, this.parts);
  }

  setBold(bold: boolean): this {
    return this.with({ bold });
  }

  setItalic(italic: boolean): this {
    return this.with({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }

  setFontFamily(fontFamily: string): this {
    return this.with({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    if (!(fontSize >= 1)) throw new ServiceError(`Invalid argument: font size ${fontSize}`);
    return this.with({ fontSize: Math.trunc(fontSize) });
  }

  setForegroundColor(cssString: string): this {
    return this.with({ color: { hex: hexColor(cssString) } });
  }

  setForegroundColorObject(color: Color): this {
    const { value } = color;
    return value ? this.with({ color: value }) : this;
  }
}
