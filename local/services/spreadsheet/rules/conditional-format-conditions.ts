import { EnumValue } from "../../base/enum-value.ts";
import type { Service } from "../../base/service.ts";
import type { GoogleApi } from "../../base/signatures.ts";
import { Color } from "../text/color.ts";
import type { CriteriaSpec } from "./conditional-format-criteria.ts";
import type { GradientPoint, GradientSpec } from "./conditional-format-gradient.ts";

/** What a rule does to the cells it matches; null or missing leaves them as they are. */
export interface FormatStyle {
  /** "#rrggbb". */
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
}

/** The test of a rule that formats cells one by one. */
export class BooleanCondition implements Service {
  readonly google = "Spreadsheet.BooleanCondition";
  private readonly api: GoogleApi;
  private readonly spec: CriteriaSpec;
  private readonly style: FormatStyle;
  constructor(api: GoogleApi, spec: CriteriaSpec, style: FormatStyle) {
    this.api = api;
    this.spec = spec;
    this.style = style;
  }

  getCriteriaType(): EnumValue {
    return EnumValue.of(this.api, "Spreadsheet.BooleanCriteria", this.spec.criteria);
  }

  getCriteriaValues(): unknown[] {
    return [...this.spec.values];
  }

  getBackground(): string | null {
    return this.style.background ?? null;
  }

  getBackgroundObject(): Color | null {
    return colorOf(this.api, this.style.background);
  }

  getFontColor(): string | null {
    return this.style.fontColor ?? null;
  }

  getFontColorObject(): Color | null {
    return colorOf(this.api, this.style.fontColor);
  }

  getBold(): boolean | null {
    return this.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.style.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
}

/** The colour scale of a rule. Without a midpoint its getters return "" and null. */
export class GradientCondition implements Service {
  readonly google = "Spreadsheet.GradientCondition";
  private readonly api: GoogleApi;
  private readonly spec: GradientSpec;
  constructor(api: GoogleApi, spec: GradientSpec) {
    this.api = api;
    this.spec = spec;
  }

  getMinColor(): string | null {
    return this.spec.min?.color ?? null;
  }

  getMinColorObject(): Color | null {
    return colorOf(this.api, this.spec.min?.color);
  }

  getMinType(): EnumValue | null {
    return this.type(this.spec.min);
  }

  getMinValue(): string {
    return this.spec.min?.value ?? "";
  }

  getMidColor(): string | null {
    return this.spec.mid?.color ?? null;
  }

  getMidColorObject(): Color | null {
    return colorOf(this.api, this.spec.mid?.color);
  }

  getMidType(): EnumValue | null {
    return this.type(this.spec.mid);
  }

  getMidValue(): string {
    return this.spec.mid?.value ?? "";
  }

  getMaxColor(): string | null {
    return this.spec.max?.color ?? null;
  }

  getMaxColorObject(): Color | null {
    return colorOf(this.api, this.spec.max?.color);
  }

  getMaxType(): EnumValue | null {
    return this.type(this.spec.max);
  }

  getMaxValue(): string {
    return this.spec.max?.value ?? "";
  }

  private type(point: GradientPoint | undefined): EnumValue | null {
    return point ? EnumValue.of(this.api, "Spreadsheet.InterpolationType", point.type) : null;
  }
}

const colorOf = (api: GoogleApi, hex: string | null | undefined): Color | null => (hex ? Color.rgb(api, hex) : null);
