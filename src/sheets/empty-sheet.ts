import { freeName, takenNames } from "./free-name.ts";
import type { Sheet, Spreadsheet } from "./sheet.ts";

/** A new sheet at the end; or one of this name with nothing on it, which is what an attempt that broke off leaves behind. */
export function emptySheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const isNumbered = (other: string) => other === name || /^ \d+$/.test(other.slice(name.length));
  const left = sheets.find((sheet) => sheet.getName().startsWith(name) && isNumbered(sheet.getName()) && sheet.getLastRow() === 0);
  if (left) return left;
  return spreadsheet.insertSheet(freeName(name, takenNames(sheets)), sheets.length);
}
