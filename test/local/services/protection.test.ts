import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const start =
  "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet(); const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;";

describe("protections", () => {
  it("the tutorial's protected range: described, with me as its only editor", () => {
    const { evaluate } = script("");
    expect(
      evaluate(
        `${start}
        const protection = sheet.getRange("A1:B10").protect().setDescription("Sample protected range");
        const me = Session.getEffectiveUser();
        protection.addEditor(me);
        protection.addEditors(["ada@example.com"]);
        const before = protection.getEditors().map((user) => user.getEmail());
        protection.removeEditors(protection.getEditors());
        if (protection.canDomainEdit()) protection.setDomainEdit(false);
        return [protection.getDescription(), protection.getRange().getA1Notation(), before,
          protection.getEditors().map((user) => user.getEmail()), protection.canEdit(), protection.getProtectionType()]`,
        { user: "owner@example.com" },
      ),
    ).toEqual(["Sample protected range", "A1:B10", ["owner@example.com", "ada@example.com"], ["owner@example.com"], true, "RANGE"]);
  });

  it("protecting alone keeps nobody out; removing the others does", () => {
    const { evaluate } = script("");
    evaluate(`${start} sheet.getRange("A1").protect()`, { user: "Interviewer 1" });
    const canEdit = `${start} return sheet.getProtections(RANGE)[0].canEdit()`;
    expect(evaluate(canEdit, { user: "Interviewer 2" })).toBe(true);
    evaluate(`${start} const [protection] = sheet.getProtections(RANGE); protection.removeEditors(protection.getEditors())`, {
      user: "Interviewer 1",
    });
    expect([evaluate(canEdit, { user: "Interviewer 1" }), evaluate(canEdit, { user: "Interviewer 2" })]).toEqual([true, false]);
  });

  it("a warning lets everybody edit", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(
        `${start} const protection = sheet.protect().setWarningOnly(true); return [protection.isWarningOnly(), protection.canEdit()]`,
      ),
    ).toEqual([true, true]);
    expect(
      evaluate(`${start} return [sheet.protect().setWarningOnly(true).getEditors().length,
      sheet.getRange("A1").protect().setWarningOnly(true).setWarningOnly(false).getEditors().length]`),
    ).toEqual([0, 1]);
    expect(errorOf(`${start} sheet.protect().setWarningOnly(true).addEditor("ada@example.com")`)).toMatch(/warning-based/);
  });

  it("a sheet has one protection, with cells that stay free", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${start}
        const protection = sheet.protect().setDescription("locked");
        protection.setUnprotectedRanges([sheet.getRange("B2:C5"), sheet.getRange("E1")]);
        sheet.insertRowBefore(1);
        return [sheet.protect().getDescription(), ss.getProtections(SHEET).length, protection.getRange().getA1Notation(),
          protection.getRange().getNumRows(), protection.getUnprotectedRanges().map((range) => range.getA1Notation())]`),
    ).toEqual(["locked", 1, "", 1001, ["B3:C6", "E2"]]);
    expect(errorOf(`${start} sheet.getRange("A1").protect().setUnprotectedRanges([])`)).toMatch(/protected sheet/);
    expect(errorOf(`${start} sheet.protect().setRange(sheet.getRange("A1"))`)).toBe(
      "Exception: Cannot change sheet protection to range protection (or vice versa).",
    );
  });

  it("protections are listed by type and place, follow their cells and are removed", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const other = ss.insertSheet("Other");
        sheet.getRange("B2:C3").protect();
        sheet.getRange("A:A").protect();
        other.protect();
        sheet.insertRowBefore(1);
        const listed = [sheet.getProtections(RANGE).map((each) => each.getRange().getA1Notation()), ss.getProtections(RANGE).length,
          sheet.getProtections(SHEET).length, ss.getProtections(SHEET).length];
        ss.getProtections(RANGE).forEach((each) => each.remove());
        return [listed, ss.getProtections(RANGE).length]`),
    ).toEqual([[["B3:C4", "A:A"], 2, 0, 1], 0]);
  });

  it("a named range can be what is protected", () => {
    const { evaluate, errorOf } = script("");
    expect(
      evaluate(`${start}
        ss.setNamedRange("Totals", sheet.getRange("D1:D9"));
        const protection = sheet.getRange("A1").protect();
        const before = protection.getRangeName();
        protection.setRangeName("Totals");
        const named = [protection.getRangeName(), protection.getRange().getA1Notation()];
        protection.setRange(sheet.getRange("F1"));
        return [before, named, protection.getRangeName(), protection.setNamedRange(ss.getNamedRanges()[0]).getRange().getA1Notation()]`),
    ).toEqual([null, ["Totals", "D1:D9"], null, "D1:D9"]);
    expect(errorOf(`${start} sheet.getRange("A1").protect().setRangeName("Nothing")`)).toBe("Exception: No named range of Nothing.");
  });

  it("a copied sheet is not protected", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        sheet.protect().setUnprotectedRanges([sheet.getRange("A1")]);
        sheet.getRange("B2").protect();
        const copy = sheet.copyTo(ss);
        return [copy.getProtections(SHEET).length, copy.getProtections(RANGE).length, sheet.protect().getUnprotectedRanges().length]`),
    ).toEqual([0, 0, 1]);
  });

  it("a protection that was removed says so", () => {
    expect(script("").errorOf(`${start} const protection = sheet.protect(); protection.remove(); protection.getDescription()`)).toMatch(
      /no longer exists/,
    );
  });
});
