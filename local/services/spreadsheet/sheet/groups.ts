import type { Sheet } from "../sheet.ts";
import { Group, groupDepth } from "./group.ts";
import { type Dimension, headerIndexes } from "./structure.ts";

/** Groups of rows and columns that can be collapsed. */
export const sheetGroups = {
  getRowGroupDepth(sheet: Sheet, rowIndex: number): number {
    return depthAt(sheet, "ROW", rowIndex);
  },

  getColumnGroupDepth(sheet: Sheet, columnIndex: number): number {
    return depthAt(sheet, "COL", columnIndex);
  },

  getRowGroup(sheet: Sheet, rowIndex: number, depth: number): Group {
    return Group.at(sheet, "ROW", rowIndex, depth);
  },

  getColumnGroup(sheet: Sheet, columnIndex: number, depth: number): Group {
    return Group.at(sheet, "COL", columnIndex, depth);
  },

  collapseAllRowGroups(sheet: Sheet): Sheet {
    return foldAll(sheet, "ROW", "FOLD_ALL_HEADER_GROUPS");
  },

  collapseAllColumnGroups(sheet: Sheet): Sheet {
    return foldAll(sheet, "COL", "FOLD_ALL_HEADER_GROUPS");
  },

  expandAllRowGroups(sheet: Sheet): Sheet {
    return foldAll(sheet, "ROW", "UNFOLD_ALL_HEADER_GROUPS");
  },

  expandAllColumnGroups(sheet: Sheet): Sheet {
    return foldAll(sheet, "COL", "UNFOLD_ALL_HEADER_GROUPS");
  },

  expandRowGroupsUpToDepth(sheet: Sheet, depth: number): Sheet {
    return expandUpTo(sheet, "ROW", depth);
  },

  expandColumnGroupsUpToDepth(sheet: Sheet, depth: number): Sheet {
    return expandUpTo(sheet, "COL", depth);
  },
};

function depthAt(sheet: Sheet, dimension: Dimension, position: number): number {
  const [index = 0] = headerIndexes(sheet, dimension, position, 1);
  return groupDepth(sheet, dimension, { start: index, end: index });
}

function foldAll(sheet: Sheet, dimension: Dimension, type: "FOLD_ALL_HEADER_GROUPS" | "UNFOLD_ALL_HEADER_GROUPS"): Sheet {
  sheet.workbook.apply([{ type, sheetId: sheet.sheetId, dimension }]);
  return sheet;
}

function expandUpTo(sheet: Sheet, dimension: Dimension, depth: number): Sheet {
  for (const group of Group.all(sheet, dimension)) {
    if (group.getDepth() <= depth) group.expand();
    else group.collapse();
  }
  return sheet;
}
