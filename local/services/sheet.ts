import { helpers } from "../engine.ts";
import { ServiceError } from "../service-error.ts";
import type { Range } from "./range.ts";
import { SheetFigures } from "./sheet-figures.ts";

/** One sheet; it keeps its identity when it is renamed or moved. The last link of the chain of its concerns. */
export class Sheet extends SheetFigures {
  getRange(row: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof row === "string") return this.range(helpers.toZone(row));
    if (column === undefined || row < 1 || column < 1) throw new ServiceError("The starting row of the range is too small.");
    return this.range({ top: row - 1, left: column - 1, bottom: row + numRows - 2, right: column + numColumns - 2 });
  }
}
