import { palette } from "./look.ts";
import type { DecisionColumn } from "./schema.ts";
import type { Table } from "./table.ts";

/**
 * Makes the lines of candidates on the sheet of the decision ready to be typed into, from one row to another. It is done by hand and not by a
 * conditional format, because rows that are added below lie outside of those.
 */
export function openCandidateLines(
  { sheet, columns }: Table<DecisionColumn>,
  first: number,
  last: number,
  stages: readonly string[],
): void {
  for (const column of ["answer", "stage", "raised"] as const)
    sheet
      .getRange(first, columns[column], last - first + 1, 1)
      .setBackground(palette.input)
      .setWrap(true);
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...stages], true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(first, columns.stage, last - first + 1, 1).setDataValidation(rule);
}
