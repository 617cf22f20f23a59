import { columnCount, rowCount } from "./extent.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Makes a table's filter, validations and looks reach the last row of the sheet, where rows were added below the row that ended them. What people
 * chose to filter by stays. Doing it twice changes nothing.
 *
 * @param heading the row of the headings: the line below it is the model for the others
 */
export function reachLastRow(sheet: Sheet, heading: number): void {
  const [height, width] = [rowCount(sheet), columnCount(sheet)];
  const filter = sheet.getFilter();
  const covered = filter?.getRange();
  const end = covered ? covered.getLastRow() : height - 1;
  if (end >= height) return;
  const model = sheet.getRange(heading + 1, 1, 1, width);
  const rows = sheet.getRange(end + 1, 1, height - end, width);
  model.copyTo(rows, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  model.copyTo(rows, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  if (!filter || !covered) return;
  const [first, left, columns] = [covered.getRow(), covered.getColumn(), covered.getNumColumns()];
  const chosen = Array.from(
    { length: columns },
    (_, i) =>
      filter
        .getColumnFilterCriteria(left + i)
        ?.copy()
        .build() ?? null,
  );
  filter.remove();
  const longer = sheet.getRange(first, left, height - first + 1, columns).createFilter();
  for (const [i, criteria] of chosen.entries()) if (criteria) longer.setColumnFilterCriteria(left + i, criteria);
}
