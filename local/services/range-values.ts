import { scriptValue } from "../cell-values.ts";
import { typedContent } from "../locale.ts";
import { ServiceError } from "../service-error.ts";
import type { Command } from "../workbook.ts";
import type { Range } from "./range.ts";
import { RangeGeometry } from "./range-geometry.ts";

/** Values and formulas of a range. */
export class RangeValues extends RangeGeometry {
  getValue(): unknown {
    return this.getValues()[0]?.[0];
  }

  getValues(): unknown[][] {
    return this.grid((col, row) => scriptValue(this.workbook.cell(this.sheet.sheetId, col, row), this.workbook.timeZone));
  }

  setValue(value: unknown): Range {
    return this.setValues(this.grid(() => value));
  }

  setValues(values: readonly (readonly unknown[])[]): Range {
    this.checkSize(values);
    const { locale } = this.workbook;
    const { sheetId } = this.sheet;
    this.workbook.apply(
      values.flatMap((line, r) =>
        line.map((value, c): Command => {
          const content =
            value === null || value === undefined ? "" : typeof value === "string" ? typedContent(value, locale) : String(value);
          return { type: "UPDATE_CELL", sheetId, col: this.zone.left + c, row: this.zone.top + r, content };
        }),
      ),
    );
    return this.self;
  }

  /** Google's words for a grid that does not fit. */
  protected checkSize(data: readonly (readonly unknown[])[]): void {
    const rows = this.getNumRows();
    const columns = this.getNumColumns();
    if (data.length !== rows) {
      throw new ServiceError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
      );
    }
    const odd = data.find((line) => line.length !== columns);
    if (odd) {
      throw new ServiceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
  }
}
