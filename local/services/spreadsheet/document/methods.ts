import { addMethods, type MethodsOf } from "../methods-of.ts";
import { Spreadsheet } from "../spreadsheet.ts";
import { activeRange } from "./active-range.ts";
import { activeSheetShortcuts } from "./active-sheet-shortcuts.ts";
import { spreadsheetAnnotations } from "./annotations.ts";
import { documentProperties } from "./document-properties.ts";
import { spreadsheetLookup } from "./lookup.ts";
import { spreadsheetSheets } from "./sheets.ts";

declare module "../spreadsheet.ts" {
  interface Spreadsheet
    extends MethodsOf<typeof activeRange>,
      MethodsOf<typeof activeSheetShortcuts>,
      MethodsOf<typeof spreadsheetAnnotations>,
      MethodsOf<typeof documentProperties>,
      MethodsOf<typeof spreadsheetLookup>,
      MethodsOf<typeof spreadsheetSheets> {}
}

addMethods(
  Spreadsheet,
  activeRange,
  activeSheetShortcuts,
  spreadsheetAnnotations,
  documentProperties,
  spreadsheetLookup,
  spreadsheetSheets,
);
