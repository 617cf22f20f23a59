import { freeName, takenNames } from "../../sheets/free-name.ts";
import type { Part } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { SheetNames, SheetTemplate } from "../../sheets/sheet-template.ts";
import { applyTemplate } from "../../sheets/template.ts";
import { templateOf } from "../../sheets/template-of.ts";
import type { ActionContext } from "../action-context.ts";

/**
 * Adds a second sheet of a part that stands for itself: the kit does not read it, and the range names stay with the first. Its formulas that use
 * those names show the first sheet's figures.
 */
export function insertCopy({ spreadsheet, content }: ActionContext, part: Part, names: SheetNames): Sheet {
  const sheets = spreadsheet.getSheets();
  const sheet = spreadsheet.insertSheet(freeName(content.sheets[part].name, takenNames(sheets)), sheets.length);
  try {
    const { names: _, ...template }: SheetTemplate = templateOf(part, content, names);
    applyTemplate(sheet, template, true);
    sheet.activate();
    // What Google has not stored yet could still fail after this.
    SpreadsheetApp.flush();
    return sheet;
  } catch (error) {
    // Nobody has seen it yet; half a sheet would only stand in the way of the next attempt.
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}
