import { helpers, type UID, type Zone } from "../../../engine/engine.ts";
import type { Command, Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";

/**
 * Writes to cells as a script does: a value that a rule rejects (rather than warns about) throws, and nothing is written.
 *
 * @param zone the cells that the commands write to; others are not checked.
 * @throws ServiceError in Google's words, naming the first such cell in reading order.
 */
export function applyChecked(workbook: Workbook, commands: readonly Command[], sheetId: UID, zone: Zone): void {
  workbook.apply(commands);
  const cell = rejectedCell(workbook, sheetId, zone);
  if (!cell) return;
  // The engine has computed what the values mean (formulas, dates, the locale's numbers), so the values are written, checked and undone.
  workbook.model.dispatch("REQUEST_UNDO");
  throw new ServiceError(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}

function rejectedCell(workbook: Workbook, sheetId: UID, zone: Zone): string | undefined {
  const { getters } = workbook.model;
  const blocking = getters
    .getDataValidationRules(sheetId)
    .filter(({ isBlocking }) => isBlocking)
    .flatMap(({ ranges }) => ranges.map((range) => range.zone))
    .filter((ruled) => helpers.overlap(ruled, zone));
  if (blocking.length === 0) return undefined;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      if (!blocking.some((ruled) => helpers.isInside(col, row, ruled))) continue;
      if (getters.isDataValidationInvalid({ sheetId, col, row })) return helpers.toXC(col, row);
    }
  }
  return undefined;
}
