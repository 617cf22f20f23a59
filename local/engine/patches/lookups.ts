import { type EngineLocale, helpers } from "../engine.ts";
import { type Argument, asMatrix, cellOf, failed, failure, type Matrix, overrideFunction, type Result } from "./override-function.ts";

const whole = (argument: Argument, locale: EngineLocale): number =>
  argument === undefined ? 0 : Math.trunc(helpers.toNumber(cellOf(argument), locale));

const outside = (name: string, parameter: number, value: number, from: number, to: number): Result =>
  failure("#NUM!", `Function ${name} parameter ${parameter} value is ${value}. Valid values are between ${from} and ${to} inclusive.`);

/**
 * INDEX runs along an array of one row, and an index outside of what is looked up fails as in Sheets; the engine says #VALUE! to all of them.
 *
 * Called once, before the first model is made.
 *
 * @example =INDEX(SPLIT("a b c"," "),2) → b
 */
export function lookUpAsGoogle(): void {
  overrideFunction(
    "INDEX",
    (compute) =>
      function (reference, row, column) {
        const array = asMatrix(reference);
        const [width, height] = [array.length, array[0]?.length ?? 0];
        const alongRow = height === 1 && width > 1 && column === undefined && whole(row, this.locale) !== 0;
        const [r, c] = alongRow ? [1, whole(row, this.locale)] : [whole(row, this.locale), whole(column, this.locale)];
        if (r < 0 || r > height) return outside("INDEX", 2, r, 0, height);
        if (c < 0 || c > width) return outside("INDEX", alongRow ? 2 : 3, c, 0, width);
        return compute.call(this, reference, { value: r }, { value: c });
      },
  );
  overrideFunction(
    "CHOOSE",
    (compute) =>
      function (index, ...choices) {
        const wanted = whole(index, this.locale);
        if (wanted < 1 || wanted > choices.length) return outside("CHOOSE", 1, wanted, 1, choices.length);
        return compute.call(this, index, ...choices);
      },
  );
  lookUpWithin("VLOOKUP", (range) => range.length);
  lookUpWithin("HLOOKUP", (range) => range[0]?.length ?? 0);
}

function lookUpWithin(name: string, size: (range: Matrix) => number): void {
  overrideFunction(
    name,
    (compute) =>
      function (key, range, index, ...others) {
        const at = cellOf(index);
        if (failed(at)) return at;
        const wanted = whole(at, this.locale);
        if (wanted < 1)
          return failure("#VALUE!", `Function ${name} parameter 3 value is ${wanted}. It should be greater than or equal to 1.`);
        if (wanted > size(asMatrix(range))) return failure("#REF!", `${name} evaluates to an out of bounds range.`);
        return compute.call(this, key, range, index, ...others);
      },
  );
}
