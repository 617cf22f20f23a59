import { typedCell } from "../../../local/engine/typed-value.ts";
import { cellText, cellValue } from "../../../local/engine/workbook/cell-values.ts";
import { writeCell } from "../../../local/engine/workbook/cell-writing.ts";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";

const workbooks = new Map<string, Workbook>();

/** Names in A1:A4 (A3 blank), numbers in B1:B4 (B2 blank) and C1:C4. */
const sheet = [
  ["Ann", 3, 10],
  ["Bob", "", 20],
  ["", 5, 30],
  ["Cid", 7, 40],
];

function workbookOf(locale: string): Workbook {
  let workbook = workbooks.get(locale);
  if (!workbook) {
    workbook = Workbook.empty(locale);
    const cells = sheet.flatMap((row, r) =>
      row.map((value, c) => ({ type: "UPDATE_CELL" as const, sheetId: "0", col: c, row: r, content: String(value) })),
    );
    workbook.apply(cells);
    workbooks.set(locale, workbook);
  }
  return workbook;
}

/** What a formula in G1 leaves: one value, or rows of values when it spreads. A blank is "", an error its name. */
export function resultOf(formula: string, locale = "en_US"): unknown {
  const workbook = typed(formula, locale);
  const zone = workbook.model.getters.getSpreadZone({ sheetId: "0", col: 6, row: 0 });
  const at = (col: number, row: number): unknown => cellValue(workbook, "0", col, row);
  if (!zone) return at(6, 0);
  return Array.from({ length: zone.bottom + 1 }, (_, r) => Array.from({ length: zone.right - 5 }, (_, c) => at(c + 6, r)));
}

/** What the cell of a formula shows. */
export const textOf = (formula: string, locale = "en_US"): string => cellText(typed(formula, locale), "0", 6, 0);

/** Why a formula failed. */
export const messageOf = (formula: string): string | undefined => typed(formula, "en_US").cell("0", 6, 0).message;

function typed(formula: string, locale: string): Workbook {
  const workbook = workbookOf(locale);
  workbook.apply([{ type: "UPDATE_CELL", sheetId: "0", col: 6, row: 0, content: "", format: "" }]);
  workbook.apply(writeCell(workbook, "0", 6, 0, typedCell(formula, workbook.locale)));
  return workbook;
}
