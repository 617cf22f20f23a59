import { addMethods, type MethodsOf } from "../methods-of.ts";
import { Sheet } from "../sheet.ts";
import { sheetAnnotations } from "./annotations.ts";
import { sheetCells } from "./cells.ts";
import { sheetCharts } from "./charts.ts";
import { sheetConditionalFormats } from "./conditional-formats.ts";
import { sheetGroups } from "./groups.ts";
import { sheetHeaders } from "./headers.ts";
import { sheetIdentity } from "./identity.ts";
import { sheetSelection } from "./selection.ts";
import { sheetStructure } from "./structure.ts";
import { sheetTab } from "./tab.ts";

declare module "../sheet.ts" {
  interface Sheet
    extends MethodsOf<typeof sheetAnnotations>,
      MethodsOf<typeof sheetCells>,
      MethodsOf<typeof sheetCharts>,
      MethodsOf<typeof sheetConditionalFormats>,
      MethodsOf<typeof sheetGroups>,
      MethodsOf<typeof sheetHeaders>,
      MethodsOf<typeof sheetIdentity>,
      MethodsOf<typeof sheetSelection>,
      MethodsOf<typeof sheetStructure>,
      MethodsOf<typeof sheetTab> {}
}

addMethods(
  Sheet,
  sheetAnnotations,
  sheetCells,
  sheetCharts,
  sheetConditionalFormats,
  sheetGroups,
  sheetHeaders,
  sheetIdentity,
  sheetSelection,
  sheetStructure,
  sheetTab,
);
