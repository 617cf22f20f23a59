import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const start = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("groups of rows and columns", () => {
  it("rows are grouped inside each other and taken out again", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("2:10").shiftRowGroupDepth(1);
        sheet.getRange("A4:A6").shiftRowGroupDepth(1);
        const depths = [1, 2, 5, 10, 11].map((row) => sheet.getRowGroupDepth(row));
        const [outer, inner] = [sheet.getRowGroup(2, 1), sheet.getRowGroup(4, 2)];
        const seen = [outer.getRange().getA1Notation(), inner.getRange().getA1Notation(), inner.getDepth(), outer.getControlIndex()];
        sheet.getRange("4:6").shiftRowGroupDepth(-1);
        const after = sheet.getRowGroupDepth(5);
        outer.remove();
        return [depths, seen, after, sheet.getRowGroupDepth(5)]`),
    ).toEqual([[0, 1, 2, 1, 0], ["2:10", "4:6", 2, 11], 1, 0]);
  });

  it("groups fold one by one, by range and all together", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.getRange("B:D").shiftColumnGroupDepth(1);
        sheet.getRange("F:G").shiftColumnGroupDepth(1);
        const groups = [sheet.getColumnGroup(2, 1), sheet.getColumnGroup(6, 1)];
        const folded = () => groups.map((group) => group.isCollapsed());
        groups[0].collapse();
        const one = folded();
        sheet.getRange("A:G").collapseGroups();
        const both = folded();
        sheet.expandAllColumnGroups();
        const none = folded();
        sheet.collapseAllColumnGroups();
        const all = folded();
        sheet.expandColumnGroupsUpToDepth(1);
        return [one, both, none, all, folded(), sheet.getColumnGroupDepth(3)]`),
    ).toEqual([[true, false], [true, true], [false, false], [true, true], [false, false], 1]);
  });

  it("a group that is not there is refused", () => {
    const { errorOf } = script("");
    expect(errorOf(`${start} sheet.getRowGroup(3, 1)`)).toBe("Exception: A row group does not exist at index 3 and group depth 1");
    expect(errorOf(`${start} sheet.getRange("2:3").shiftRowGroupDepth(2)`)).toBe(
      "Exception: not emulated: several groups around the same rows or columns",
    );
  });
});
