import { type HeldCounts, heldCountsText } from "../domain/ballot/held-counts.ts";
import { cellText } from "../domain/cell-text.ts";
import { nameIn, type OtherNames } from "./other-names.ts";
import { rangeNames } from "./schema.ts";
import type { Range, Spreadsheet } from "./sheet.ts";

/**
 * Writes down whose ballots are held back, so that the scoreboard can say that they are in: a cell's function cannot look into the store. One read
 * and one write; writing the same again changes nothing. Call it after every change of the store, also when a retry finds that an earlier
 * attempt got as far as the store.
 *
 * In a workbook whose name for it is gone nothing is written, and the scoreboard itself says that the count is missing.
 *
 * @param held everybody who is held back now, by the candidate's code, whole every time
 * @example writeHeldCounts(heldCountsCell(spreadsheet), new Map([["C-001", ["Ann", "Bea"]]]))
 */
export const writeHeldCounts = (cell: Range | null, held: HeldCounts): void => {
  cell?.setValue(cellText(heldCountsText(held)));
};

/** Where the counts stand; null in a workbook whose name for it is gone. Ask before anything is written, which would have to be written out first. */
export const heldCountsCell = (spreadsheet: Spreadsheet, names?: OtherNames): Range | null =>
  spreadsheet.getRangeByName(nameIn(names, rangeNames.sealed));
