import { asMatrix, block, type Compute, defineFunction, failure, isMatrix, type Matrix, overrideFunction } from "./override-function.ts";

/** What fills the places that no array reaches. */
const missing = failure("#N/A", "The arrays are of different size.");

const heightOf = (matrix: Matrix): number => matrix[0]?.length ?? 0;

const sideBySide: Compute = (...args) => {
  const arrays = args.map(asMatrix);
  const columns = arrays.flat();
  return block(columns.length, Math.max(...arrays.map(heightOf)), (col, row) => columns[col]?.[row] ?? missing);
};

const belowEachOther: Compute = (...args) => {
  const arrays = args.map(asMatrix);
  const places = arrays.flatMap((array) => Array.from({ length: heightOf(array) }, (_, row) => ({ array, row })));
  const width = Math.max(...arrays.map((array) => array.length));
  return block(width, places.length, (col, index) => {
    const place = places[index];
    return place?.array[col]?.[place.row] ?? missing;
  });
};

/**
 * Arrays of different size are filled up with #N/A; the engine fills them with 0.
 *
 * Called once, before the first model is made.
 */
export function padArrays(): void {
  const args = ["range (any, range<any>, repeating)"];
  defineFunction("HSTACK", args, sideBySide);
  defineFunction("VSTACK", args, belowEachOther);
  for (const name of ["WRAPROWS", "WRAPCOLS"]) {
    overrideFunction(
      name,
      (compute) =>
        function (array, count, padding = missing) {
          return compute.call(this, isMatrix(array) ? array : asMatrix(array), count, padding);
        },
    );
  }
}
