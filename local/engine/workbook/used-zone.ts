import type { UID, Zone } from "../engine.ts";
import type { Workbook } from "./workbook.ts";

/** From A1 to the last row and the last column that hold anything, at least A1 itself: Google's data range. */
export function usedZone(workbook: Workbook, sheetId: UID): Zone {
  const { getters } = workbook.model;
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
    const position = { sheetId, col, row };
    if (getters.getEvaluatedCell(position).type === "empty" && !getters.getCell(position)?.isFormula) continue;
    zone.bottom = Math.max(zone.bottom, row);
    zone.right = Math.max(zone.right, col);
  }
  return zone;
}
