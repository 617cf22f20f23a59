import type { Sheet } from "../sheet.ts";
import { Group, groupDepth } from "./group.ts";
import { SheetHeaders } from "./headers.ts";
import type { Dimension } from "./structure.ts";

/** Rows and columns that fold together. */
export class SheetGroups extends SheetHeaders {
  private depthAt(dimension: Dimension, position: number): number {
    const [index = 0] = this.headers(dimension, position, 1);
    return groupDepth(this.self, dimension, { start: index, end: index });
  }

  getRowGroupDepth(rowIndex: number): number {
    return this.depthAt("ROW", rowIndex);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return this.depthAt("COL", columnIndex);
  }

  getRowGroup(rowIndex: number, depth: number): Group {
    return Group.at(this.self, "ROW", rowIndex, depth);
  }

  getColumnGroup(columnIndex: number, depth: number): Group {
    return Group.at(this.self, "COL", columnIndex, depth);
  }

  private foldAll(dimension: Dimension, type: "FOLD_ALL_HEADER_GROUPS" | "UNFOLD_ALL_HEADER_GROUPS"): Sheet {
    this.workbook.apply([{ type, sheetId: this.sheetId, dimension }]);
    return this.self;
  }

  collapseAllRowGroups(): Sheet {
    return this.foldAll("ROW", "FOLD_ALL_HEADER_GROUPS");
  }

  collapseAllColumnGroups(): Sheet {
    return this.foldAll("COL", "FOLD_ALL_HEADER_GROUPS");
  }

  expandAllRowGroups(): Sheet {
    return this.foldAll("ROW", "UNFOLD_ALL_HEADER_GROUPS");
  }

  expandAllColumnGroups(): Sheet {
    return this.foldAll("COL", "UNFOLD_ALL_HEADER_GROUPS");
  }

  private expandUpTo(dimension: Dimension, depth: number): Sheet {
    for (const group of Group.all(this.self, dimension)) {
      if (group.getDepth() <= depth) group.expand();
      else group.collapse();
    }
    return this.self;
  }

  expandRowGroupsUpToDepth(depth: number): Sheet {
    return this.expandUpTo("ROW", depth);
  }

  expandColumnGroupsUpToDepth(depth: number): Sheet {
    return this.expandUpTo("COL", depth);
  }
}
