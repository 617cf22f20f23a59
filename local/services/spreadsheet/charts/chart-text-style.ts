import { hexColor } from "../../../notation/css-color.ts";
import type { Service } from "../../base/service.ts";
import type { OptionTree } from "./chart-option-tree.ts";

interface TextLook {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
}

/** How the text of a chart's title, legend or axis looks. */
export class ChartTextStyle implements Service {
  readonly google = "Charts.TextStyle";
  private readonly look: TextLook;
  constructor(look: TextLook) {
    this.look = look;
  }

  getColor(): string | null {
    return this.look.color ?? null;
  }

  getFontName(): string | null {
    return this.look.fontName ?? null;
  }

  /** In pixels. */
  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  /** The style as an option of a chart. */
  get option(): OptionTree {
    return { ...this.look };
  }
}

/** `Charts.newTextStyle()`. */
export class ChartTextStyleBuilder implements Service {
  readonly google = "Charts.TextStyleBuilder";
  private look: TextLook = {};

  setColor(css: string): this {
    this.look = { ...this.look, color: hexColor(css) };
    return this;
  }

  setFontName(fontName: string): this {
    this.look = { ...this.look, fontName };
    return this;
  }

  setFontSize(fontSize: number): this {
    this.look = { ...this.look, fontSize };
    return this;
  }

  build(): ChartTextStyle {
    return new ChartTextStyle(this.look);
  }
}
