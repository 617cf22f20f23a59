import type { Sheet } from "./sheet.ts";

/** How many rows a sheet has, used or not. An open-ended range knows it without a call of its own, which `getMaxRows` would cost. */
export const rowCount = (sheet: Sheet): number => sheet.getRange("A1:A").getNumRows();

/** How many columns a sheet has, used or not. */
export const columnCount = (sheet: Sheet): number => sheet.getRange("1:1").getNumColumns();
