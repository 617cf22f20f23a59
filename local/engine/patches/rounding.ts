import { type FunctionResultObject, helpers } from "../engine.ts";
import { cellOf, overrideFunction } from "./override-function.ts";

/** A number with its decimal point moved, by its digits and not by a multiplication: 1.005 moved by 2 is 100.5, not 100.49999999999999. */
function moved(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds the fifteen digits that a person sees instead of the double behind them.
 *
 * @param round Math.round, Math.ceil or Math.floor, for a size without its sign.
 * @example rounded(1.005, 2, Math.round) → 1.01
 */
export function rounded(value: number, places: number, round: (size: number) => number): number {
  const seen = Number(Math.abs(value).toPrecision(15));
  return Math.sign(value) * moved(round(moved(seen, places)), -places) + 0;
}

const rounds: Readonly<Record<string, (size: number) => number>> = {
  ROUND: Math.round,
  ROUNDUP: Math.ceil,
  ROUNDDOWN: Math.floor,
  TRUNC: Math.floor,
};

const seen = (value: number): number => Number(value.toPrecision(15));

/** Multiples of a factor: FLOOR(0.7,0.1) is 0.7, although 0.7/0.1 is 6.999999999999999 in doubles. */
function roundToMultiples(): void {
  for (const name of ["CEILING", "FLOOR", "MROUND"]) {
    overrideFunction(
      name,
      (compute) =>
        function (value, factor) {
          const result = compute.call(this, value, factor) as unknown;
          const [x, step] = [cellOf(value).value, cellOf(factor).value];
          if (typeof x === "number" && typeof step === "number" && step !== 0 && Number.isInteger(seen(x / step))) return { value: x };
          const computed = typeof result === "object" ? (result as FunctionResultObject) : { value: result as number };
          return typeof computed.value === "number" ? { ...computed, value: seen(computed.value) } : computed;
        },
    );
  }
}

/** Called once, before the first model is made. */
export function roundDecimals(): void {
  roundToMultiples();
  for (const [name, round] of Object.entries(rounds)) {
    overrideFunction(
      name,
      () =>
        function (value, places) {
          const cell = cellOf(value);
          const digits = Math.trunc(helpers.toNumber(cellOf(places), this.locale));
          return { value: rounded(helpers.toNumber(cell, this.locale), digits, round), ...(cell.format ? { format: cell.format } : {}) };
        },
    );
  }
}
