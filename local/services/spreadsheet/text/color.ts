import { hexColor } from "../../../notation/css-color.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";

const wrongKind = (wanted: string): ServiceError => new ServiceError(`Object is not of type ${wanted}.`);

/** A colour as data: an RGB colour, a theme colour, or undefined for a fresh builder. */
export type ColorValue = { readonly hex: string } | { readonly theme: string } | undefined;

class ColorBase {
  protected readonly api: GoogleApi;
  protected color: ColorValue;
  constructor(api: GoogleApi, color: ColorValue) {
    this.api = api;
    this.color = color;
  }

  asRgbColor(): RgbColor {
    if (!this.color || !("hex" in this.color)) throw wrongKind("RgbColor");
    return new RgbColor(this.api, this.color.hex);
  }

  asThemeColor(): ThemeColor {
    if (!this.color || !("theme" in this.color)) throw wrongKind("ThemeColor");
    return new ThemeColor(this.api, this.color.theme);
  }

  getColorType(): EnumValue {
    const type = !this.color ? "UNSUPPORTED" : "hex" in this.color ? "RGB" : "THEME";
    return EnumValue.of(this.api, "Base.ColorType", type);
  }
}

/** Google's Color: of a cell, a font, a border. */
export class Color extends ColorBase implements Service {
  readonly google = "Spreadsheet.Color";

  static rgb(api: GoogleApi, css: string): Color {
    return new Color(api, { hex: hexColor(css) });
  }

  /** "#rrggbb"; a theme colour has none, because the host has no theme. */
  get hex(): string {
    if (this.color && "hex" in this.color) return this.color.hex;
    throw notEmulated("a theme colour on cells");
  }

  /** The colour as data. */
  get value(): ColorValue {
    return this.color;
  }
}

/** `SpreadsheetApp.newColor()`. */
export class ColorBuilder extends ColorBase implements Service {
  readonly google = "Spreadsheet.ColorBuilder";
  constructor(api: GoogleApi) {
    super(api, undefined);
  }

  setRgbColor(css: string): this {
    this.color = { hex: hexColor(css) };
    return this;
  }

  setThemeColor(type: EnumValue): this {
    this.color = { theme: type.member };
    return this;
  }

  build(): Color {
    return new Color(this.api, this.color);
  }
}

class RgbColor implements Service {
  readonly google = "Base.RgbColor";
  private readonly api: GoogleApi;
  private readonly hex: string;
  constructor(api: GoogleApi, hex: string) {
    this.api = api;
    this.hex = hex;
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): EnumValue {
    return EnumValue.of(this.api, "Base.ColorType", "RGB");
  }
}

class ThemeColor implements Service {
  readonly google = "Spreadsheet.ThemeColor";
  private readonly api: GoogleApi;
  private readonly type: string;
  constructor(api: GoogleApi, type: string) {
    this.api = api;
    this.type = type;
  }

  getThemeColorType(): EnumValue {
    return EnumValue.of(this.api, "Spreadsheet.ThemeColorType", this.type);
  }

  getColorType(): EnumValue {
    return EnumValue.of(this.api, "Base.ColorType", "THEME");
  }
}
