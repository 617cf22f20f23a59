import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const start = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();";

describe("alternating colours", () => {
  it("rows get the colours of a theme", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const plain = sheet.getRange("A1:D10").applyRowBanding();
        const cyan = sheet.getRange("F1:G10").applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);
        const bare = sheet.getRange("I1:J10").applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, false, false);
        return [plain, cyan, bare].map((each) => [each.getHeaderRowColor(), each.getFirstRowColor(), each.getSecondRowColor(), each.getFooterRowColor()])
          .concat([[plain.getFirstColumnColor(), String(plain), plain.getRange().getA1Notation()]])`),
    ).toEqual([
      ["#bdbdbd", "#ffffff", "#f3f3f3", null],
      ["#4dd0e1", "#ffffff", "#e0f7fa", "#a2e8f1"],
      [null, "#ffffff", "#e8f0fe", null],
      [null, "Banding", "A1:D10"],
    ]);
  });

  it("columns too, with colours of one's own", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const banding = sheet.getRange("A1:E10").applyColumnBanding(SpreadsheetApp.BandingTheme.INDIGO, true, false);
        const before = [banding.getHeaderColumnColor(), banding.getFirstColumnColor(), banding.getSecondColumnColor(), banding.getFooterColumnColor(), banding.getFirstRowColor()];
        banding.setFirstColumnColor("yellow").setFooterColumnColor("#00ffff").setHeaderColumnColor(null);
        return [before, banding.getFirstColumnColor(), banding.getFooterColumnColor(), banding.getHeaderColumnColor()]`),
    ).toEqual([["#8989eb", "#ffffff", "#e8e7fc", null, null], "#ffff00", "#00ffff", null]);
  });

  it("colours come and go as colour objects too", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const banding = sheet.getRange("A1:B5").applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);
        banding.setFirstRowColorObject(SpreadsheetApp.newColor().setRgbColor("#0000ff").build()).setFooterRowColorObject(null);
        sheet.setTabColorObject(SpreadsheetApp.newColor().setRgbColor("#00ff00").build());
        return [banding.getHeaderRowColorObject().asRgbColor().asHexString(), banding.getFirstRowColor(), banding.getFooterRowColorObject(),
          sheet.getTabColor(), sheet.getTabColorObject().asRgbColor().asHexString()]`),
    ).toEqual(["#4dd0e1", "#0000ff", null, "#00ff00", "#00ff00"]);
  });

  it("the alternating colours themselves cannot be taken away, and bandings cannot overlap", () => {
    const { errorOf } = script("");
    expect(errorOf(`${start} sheet.getRange("A1:B5").applyRowBanding().setSecondRowColor(null)`)).toBe(
      "Exception: Second row color should not be null.",
    );
    expect(errorOf(`${start} sheet.getRange("B2:C3").applyRowBanding()`)).toBe(
      "Exception: You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  });

  it("bandings are listed, moved, copied and removed", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const banding = sheet.getRange("A1:E10").applyRowBanding();
        banding.setRange(sheet.getRange("B2:F11"));
        const copy = banding.copyTo(sheet.getRange("H1:K10")).setFirstRowColor("#00ff00");
        const listed = [sheet.getBandings().map((each) => each.getRange().getA1Notation()), ss.getBandings().length,
          sheet.getRange("H5").getBandings().length, banding.getFirstRowColor(), copy.getFirstRowColor()];
        sheet.insertRowBefore(1);
        banding.remove();
        return [listed, sheet.getBandings().map((each) => each.getRange().getA1Notation())]`),
    ).toEqual([[["B2:F11", "H1:K10"], 2, 1, "#ffffff", "#00ff00"], ["H2:K11"]]);
  });
});
