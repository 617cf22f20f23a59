import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { localFormula } from "../../../notation/locale.ts";
import { notEmulated, ServiceError } from "../../../notation/service-error.ts";
import { engineFormula } from "./data-validation-criteria.ts";

/** One point of a colour scale, as Google describes it. */
export interface GradientPoint {
  /** "#rrggbb". */
  readonly color: string;
  /** A member of InterpolationType. */
  readonly type: string;
  /** As the user types it, "" for MIN and MAX. */
  readonly value: string;
}

export interface GradientSpec {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

interface Threshold {
  readonly color: number;
  readonly type: string;
  readonly value?: string;
}

/** A colour scale of the engine. */
export interface EngineScale {
  readonly type: "ColorScaleRule";
  readonly minimum: Threshold;
  readonly midpoint?: Threshold;
  readonly maximum: Threshold;
}

const thresholds: Readonly<Record<string, string>> = { NUMBER: "number", PERCENT: "percentage", PERCENTILE: "percentile" };

/** The engine takes a midpoint of 0 for none; this is practically 0. */
const almostZero = "1e-300";

export function engineScale({ min, mid, max }: GradientSpec, workbook: Workbook): EngineScale {
  if (!min || !max) throw new ServiceError("Invalid argument: a gradient needs a minpoint and a maxpoint.");
  const point = ({ color, type, value }: GradientPoint, own: string): Threshold => {
    const number = Number.parseInt(color.slice(1), 16);
    if (type === own) return { color: number, type: "value" };
    const threshold = thresholds[type];
    if (threshold === undefined) throw new ServiceError(`Invalid argument: the interpolation type ${type} at this point of the gradient`);
    if (value.startsWith("=")) {
      if (type !== "NUMBER") throw notEmulated(`a gradient point of type ${type} with a formula`);
      return { color: number, type: "formula", value: engineFormula(value, workbook) };
    }
    const typed = workbook.locale.decimalSeparator === "," ? value.replace(",", ".") : value;
    if (typed.trim() === "" || Number.isNaN(Number(typed))) throw new ServiceError(`Invalid argument: the gradient value "${value}"`);
    return { color: number, type: threshold, value: own === "" && Number(typed) === 0 ? almostZero : String(Number(typed)) };
  };
  return {
    type: "ColorScaleRule",
    minimum: point(min, "MIN"),
    maximum: point(max, "MAX"),
    ...(mid ? { midpoint: point(mid, "") } : {}),
  };
}

export function gradientSpec({ minimum, midpoint, maximum }: EngineScale, { locale }: Workbook): GradientSpec {
  const describeValue = (value: string) => {
    if (value.startsWith("=")) return localFormula(value, locale);
    return value === almostZero ? "0" : value.replace(".", locale.decimalSeparator);
  };
  const point = ({ color, type, value = "" }: Threshold, own: string): GradientPoint => ({
    color: `#${color.toString(16).padStart(6, "0")}`,
    type: Object.keys(thresholds).find((name) => thresholds[name] === type) ?? (type === "formula" ? "NUMBER" : own),
    value: type === "value" ? "" : describeValue(value),
  });
  return { min: point(minimum, "MIN"), max: point(maximum, "MAX"), ...(midpoint ? { mid: point(midpoint, "") } : {}) };
}
