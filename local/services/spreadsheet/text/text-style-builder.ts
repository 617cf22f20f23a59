import { hexColor } from "../../../notation/css-color.ts";
import { ServiceError } from "../../../notation/service-error.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import type { Color } from "./color.ts";
import { type StyleParts, TextStyle } from "./text-style.ts";

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
