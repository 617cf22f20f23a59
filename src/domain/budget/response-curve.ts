/** What a channel gives back for what is spent on it: ever less for each further amount, or (`hill` with a shape above 1) first little, then much, then less. */
export type ResponseCurve =
  /** a · ln(1 + x/scale) */
  | { readonly kind: "log"; readonly a: number; readonly scale: number }
  /** a · x^shape */
  | { readonly kind: "power"; readonly a: number; readonly shape: number }
  /** a · x^shape / (x^shape + scale^shape): half of `a` is reached at a spend of `scale`. */
  | { readonly kind: "hill"; readonly a: number; readonly shape: number; readonly scale: number };

export const curveKinds = ["log", "power", "hill"] as const satisfies readonly ResponseCurve["kind"][];

/** The value of a spend. @example valueAt({ kind: "power", a: 10, shape: 0.5 }, 100) → 100 */
export function valueAt(curve: ResponseCurve, spend: number): number {
  if (spend <= 0) return 0;
  switch (curve.kind) {
    case "log":
      return curve.a * Math.log1p(spend / curve.scale);
    case "power":
      return curve.a * spend ** curve.shape;
    case "hill":
      return curve.a / (1 + (curve.scale / spend) ** curve.shape);
  }
}

/**
 * What one more unit of money would bring at this spend: the slope of the curve.
 *
 * @returns null at a spend of 0 where the curve starts vertically, since there is no figure for that
 */
export function marginalReturn(curve: ResponseCurve, spend: number): number | null {
  const { a } = curve;
  if (a === 0) return 0;
  if (spend <= 0) return slopeAtZero(curve);
  switch (curve.kind) {
    case "log":
      return a / (curve.scale + spend);
    case "power":
      return a * curve.shape * spend ** (curve.shape - 1);
    case "hill": {
      const share = valueAt(curve, spend) / a;
      return (a * curve.shape * share * (1 - share)) / spend;
    }
  }
}

function slopeAtZero(curve: ResponseCurve): number | null {
  if (curve.kind === "log") return curve.a / curve.scale;
  if (curve.shape < 1) return null;
  if (curve.shape > 1) return 0;
  return curve.kind === "power" ? curve.a : curve.a / curve.scale;
}
