import { cellValue } from "../../../engine/workbook/cell-values.ts";
import { inputOf, isPlainText, writeCell } from "../../../engine/workbook/cell-writing.ts";
import type { Command } from "../../../engine/workbook/workbook.ts";
import type { Range } from "../range.ts";
import { DataValidationBuilder } from "../rules/data-validation.ts";

/** The two values of a checkbox. */
interface Box {
  readonly checked: unknown;
  readonly unchecked: unknown;
}

/** Checkboxes: cells whose validation allows two values. */
export const rangeCheckboxes = {
  /** Checkboxes in all cells. A cell that holds neither of their values becomes unchecked. */
  insertCheckboxes(range: Range, ...values: [] | [unknown] | [unknown, unknown]): Range {
    const box = boxOf(values);
    range.setDataValidation(new DataValidationBuilder(range.execution).requireCheckbox(...values).build());
    return writeValues(range, (value) => (value === box.checked || value === box.unchecked ? undefined : box.unchecked));
  },

  /** Removes the checkboxes together with their values. */
  removeCheckboxes(range: Range): Range {
    const boxes = boxesOf(range);
    const { left, top } = range.zone;
    const kept = range.getDataValidations().map((row, r) => row.map((rule, c) => (boxes[r]?.[c] ? null : rule)));
    writeValues(range, (value, col, row) => {
      const box = boxes[row - top]?.[col - left];
      return box && (value === box.checked || value === box.unchecked) ? "" : undefined;
    });
    return range.setDataValidations(kept);
  },

  check(range: Range): Range {
    return setState(range, (box) => box.checked);
  },

  uncheck(range: Range): Range {
    return setState(range, (box) => box.unchecked);
  },

  /** True or false when all cells are checkboxes in one state, else null. */
  isChecked(range: Range): boolean | null {
    const states = boxesOf(range).flatMap((row, r) =>
      row.map((box, c) => {
        const value = cellValue(range.workbook, range.sheet.sheetId, range.zone.left + c, range.zone.top + r);
        return box ? stateOf(box, value) : null;
      }),
    );
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  },
};

function setState(range: Range, wanted: (box: Box) => unknown): Range {
  const boxes = boxesOf(range);
  const { left, top } = range.zone;
  return writeValues(range, (value, col, row) => {
    const box = boxes[row - top]?.[col - left];
    return box && stateOf(box, value) !== null ? wanted(box) : undefined;
  });
}

function boxesOf(range: Range): (Box | undefined)[][] {
  return range
    .getDataValidations()
    .map((row) => row.map((rule) => (rule?.rule.criteria === "CHECKBOX" ? boxOf(rule.rule.values) : undefined)));
}

/** Writes the value that `wanted` returns for each cell; undefined leaves the cell. */
function writeValues(range: Range, wanted: (value: unknown, col: number, row: number) => unknown): Range {
  const { sheetId } = range.sheet;
  const commands = range.grid((col, row): Command[] => {
    const value = wanted(cellValue(range.workbook, sheetId, col, row), col, row);
    if (value === undefined) return [];
    return writeCell(range.workbook, sheetId, col, row, inputOf(value, isPlainText(range.workbook, sheetId, col, row), range.workbook));
  });
  range.workbook.apply(commands.flat(2));
  return range;
}

/** A checkbox that has never been ticked may be blank, which shows as unchecked. Any other value is not a state of a checkbox. */
function stateOf({ checked, unchecked }: Box, value: unknown): boolean | null {
  if (value === checked) return true;
  return value === unchecked || value === "" ? false : null;
}

/** Without values a checkbox is TRUE or FALSE; with one it is that value or empty. */
function boxOf(values: readonly unknown[]): Box {
  if (values.length === 0) return { checked: true, unchecked: false };
  return { checked: values[0], unchecked: values.length > 1 ? values[1] : "" };
}
