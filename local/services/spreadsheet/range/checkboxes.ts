import { cellValue } from "../../../engine/workbook/cell-values.ts";
import { inputOf, isPlainText, writeCell } from "../../../engine/workbook/cell-writing.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import type { Range } from "../range.ts";
import { DataValidationBuilder } from "../rules/data-validation-builder.ts";
import { RangeData } from "./sorting.ts";

/** The two values of a checkbox. */
interface Box {
  readonly checked: unknown;
  readonly unchecked: unknown;
}

/** Checkboxes: cells whose validation allows two values. */
export class RangeCheckboxes extends RangeData {
  /** Checkboxes in all cells. A cell that holds neither of their values becomes unchecked. */
  insertCheckboxes(...values: [] | [unknown] | [unknown, unknown]): Range {
    const box = boxOf(values);
    this.setDataValidation(new DataValidationBuilder(this.execution).requireCheckbox(...values).build());
    return this.writeValues((value) => (value === box.checked || value === box.unchecked ? undefined : box.unchecked));
  }

  /** Takes the checkboxes away, and their values with them. */
  removeCheckboxes(): Range {
    const boxes = this.boxes();
    const { left, top } = this.zone;
    const kept = this.getDataValidations().map((line, r) => line.map((rule, c) => (boxes[r]?.[c] ? null : rule)));
    this.writeValues((value, col, row) => {
      const box = boxes[row - top]?.[col - left];
      return box && (value === box.checked || value === box.unchecked) ? "" : undefined;
    });
    return this.setDataValidations(kept);
  }

  check(): Range {
    return this.tick((box) => box.checked);
  }

  uncheck(): Range {
    return this.tick((box) => box.unchecked);
  }

  private tick(wanted: (box: Box) => unknown): Range {
    const boxes = this.boxes();
    const { left, top } = this.zone;
    return this.writeValues((value, col, row) => {
      const box = boxes[row - top]?.[col - left];
      return box && stateOf(box, value) !== null ? wanted(box) : undefined;
    });
  }

  /** True or false when all cells are checkboxes in one state, else null. */
  isChecked(): boolean | null {
    const states = this.boxes().flatMap((line, r) =>
      line.map((box, c) => {
        const value = cellValue(this.workbook, this.sheet.sheetId, this.zone.left + c, this.zone.top + r);
        return box ? stateOf(box, value) : null;
      }),
    );
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  private boxes(): (Box | undefined)[][] {
    return this.getDataValidations().map((line) =>
      line.map((rule) => (rule?.rule.criteria === "CHECKBOX" ? boxOf(rule.rule.values) : undefined)),
    );
  }

  /** Writes where `wanted` gives a value; undefined leaves the cell. */
  private writeValues(wanted: (value: unknown, col: number, row: number) => unknown): Range {
    const { sheetId } = this.sheet;
    const commands = this.grid((col, row): Command[] => {
      const value = wanted(cellValue(this.workbook, sheetId, col, row), col, row);
      if (value === undefined) return [];
      return writeCell(this.workbook, sheetId, col, row, inputOf(value, isPlainText(this.workbook, sheetId, col, row), this.workbook));
    });
    this.workbook.apply(commands.flat(2));
    return this.self;
  }
}

/** A box that nobody has ticked yet may be blank: it shows as unchecked. Any other text is no state of a box. */
function stateOf({ checked, unchecked }: Box, value: unknown): boolean | null {
  if (value === checked) return true;
  return value === unchecked || value === "" ? false : null;
}

/** Without values a checkbox is TRUE or FALSE; with one it is that value or empty. */
function boxOf(values: readonly unknown[]): Box {
  if (values.length === 0) return { checked: true, unchecked: false };
  return { checked: values[0], unchecked: values.length > 1 ? values[1] : "" };
}
