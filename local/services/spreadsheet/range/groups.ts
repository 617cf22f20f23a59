import { notEmulated } from "../../../notation/service-error.ts";
import type { Range } from "../range.ts";
import { Group, groupDepth } from "../sheet/group.ts";

/** Groups of the rows and columns of a range. */
export const rangeGroups = {
  /** Puts the rows into a group `delta` levels deeper, or out of as many for a negative `delta`. */
  shiftRowGroupDepth(range: Range, delta: number): Range {
    return shiftGroupDepth(range, "ROW", range.zone.top, range.zone.bottom, delta);
  },

  shiftColumnGroupDepth(range: Range, delta: number): Range {
    return shiftGroupDepth(range, "COL", range.zone.left, range.zone.right, delta);
  },

  /** Collapses the groups that lie entirely within the range. */
  collapseGroups(range: Range): Range {
    for (const group of groupsWithin(range)) group.collapse();
    return range;
  },

  expandGroups(range: Range): Range {
    for (const group of groupsWithin(range)) group.expand();
    return range;
  },
};

function shiftGroupDepth(range: Range, dimension: "ROW" | "COL", start: number, end: number, delta: number): Range {
  const { sheet } = range;
  const { sheetId } = sheet;
  const exact = sheet.workbook.model.getters.getHeaderGroup(sheetId, dimension, start, end);
  // The engine knows one group for the same rows, Google several.
  if (delta > 1 || (delta > 0 && exact)) throw notEmulated("several groups around the same rows or columns");
  if (delta > 0) sheet.workbook.apply([{ type: "GROUP_HEADERS", sheetId, dimension, start, end }]);
  const levels = Math.min(-delta, groupDepth(sheet, dimension, { start, end }));
  for (let level = 0; level < levels; level++) sheet.workbook.apply([{ type: "UNGROUP_HEADERS", sheetId, dimension, start, end }]);
  return range;
}

function groupsWithin(range: Range): Group[] {
  const { top, left, bottom, right } = range.zone;
  return [
    ...Group.all(range.sheet, "ROW").filter((group) => group.isWithin(top, bottom)),
    ...Group.all(range.sheet, "COL").filter((group) => group.isWithin(left, right)),
  ];
}
