import { describe, expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { script } from "../script.ts";

const start = `const ss = SpreadsheetApp.getActive(); const names = ["O'Brien's", "L'été", "'tis", "the boys'", "it''s"];`;

describe("a sheet name with an apostrophe", () => {
  it("is doubled in formulas and in A1 notation, and is itself everywhere else", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        return names.map((name) => {
          const sheet = ss.insertSheet(name);
          sheet.getRange("A1").setValue("on " + name);
          const quoted = "'" + name.replaceAll("'", "''") + "'!A1";
          const cell = ss.getSheets()[0].getRange("B2");
          cell.setFormula("=" + quoted);
          const indirect = ss.getSheets()[0].getRange("B3");
          indirect.setFormula('=INDIRECT("' + quoted + '")');
          const address = ss.getSheets()[0].getRange("B4");
          address.setFormula('=ADDRESS(1,1,4,TRUE,"' + name + '")');
          return [
            sheet.getName() === name,
            ss.getSheetByName(name).getSheetId() === sheet.getSheetId(),
            ss.getRange(quoted).getValue() === "on " + name,
            cell.getValue() === "on " + name,
            cell.getFormula() === "=" + quoted,
            indirect.getValue() === "on " + name,
            address.getValue() === quoted,
          ];
        });`),
    ).toEqual(Array.from({ length: 5 }, () => Array.from({ length: 7 }, () => true)));
  });

  it("follows when the sheet is renamed, duplicated, and its rows move, in formulas, names, rules and formats", () => {
    const { evaluate } = script("");
    expect(
      evaluate(`${start}
        const home = ss.getSheets()[0];
        const sheet = ss.insertSheet("Plain");
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        sheet.getRange("C1").setFormula("=SUM(A1:A3)");
        home.getRange("A1").setFormula("=SUM(Plain!A1:A3)");
        ss.setNamedRange("Numbers", sheet.getRange("A1:A3"));
        home.getRange("A2").setFormula("=SUM(Numbers)");
        home.getRange("A3").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A1:A3")).build());
        home.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=INDIRECT("Plain!A1")=1').setBackground("red").setRanges([home.getRange("A5")]).build()]);
        const told = () => [
          home.getRange("A1").getFormula(), home.getRange("A1").getValue(), home.getRange("A2").getValue(),
          ss.getRangeByName("Numbers").getA1Notation(), ss.getRangeByName("Numbers").getSheet().getName(),
          home.getRange("A3").getDataValidation().getCriteriaValues()[0].getA1Notation(),
        ];
        const lines = [];
        sheet.setName("L'été");
        lines.push(told());
        sheet.insertRowBefore(1);
        lines.push(told());
        sheet.setName("O'Brien's");
        lines.push(told());
        sheet.getRange("A5").setValue(10);
        const copy = sheet.copyTo(ss).setName("Cop'y");
        home.getRange("A4").setFormula("='Cop''y'!C2");
        lines.push([home.getRange("A4").getValue(), copy.getRange("C2").getFormula()]);
        sheet.setName("Plain");
        lines.push(told());
        ss.deleteSheet(copy);
        lines.push([home.getRange("A4").getValue()]);
        return lines;`),
    ).toEqual([
      ["=SUM('L''été'!A1:A3)", 6, 6, "A1:A3", "L'été", "A1:A3"],
      ["=SUM('L''été'!A2:A4)", 6, 6, "A2:A4", "L'été", "A2:A4"],
      ["=SUM('O''Brien''s'!A2:A4)", 6, 6, "A2:A4", "O'Brien's", "A2:A4"],
      [6, "=SUM(A2:A4)"],
      ["=SUM(Plain!A2:A4)", 6, 6, "A2:A4", "Plain", "A2:A4"],
      ["#REF!"],
    ]);
  });

  it("is still there, with all formulas that speak of it, when the workbook is saved and opened again", () => {
    const before = script("");
    before.evaluate(`${start}
      const sheet = ss.insertSheet("O'Brien's");
      sheet.getRange("A1:A4").setValues([[1], [2], [3], [4]]);
      ss.getSheets()[0].getRange("A1:A4").setFormulas([["='O''Brien''s'!A1"], ["='O''Brien''s'!A2"], ["=SUM('O''Brien''s'!A1:A3)"], ["=SUM('O''Brien''s'!A1:A4)"]]);`);
    const after = script("", { workbook: Workbook.load(JSON.parse(JSON.stringify(before.workbook.save())), []) });
    expect(
      after.evaluate(
        `${start} const cells = ss.getSheets()[0].getRange("A1:A4"); return [cells.getValues().flat(), cells.getFormulas().flat()];`,
      ),
    ).toEqual([
      [1, 2, 6, 10],
      ["='O''Brien''s'!A1", "='O''Brien''s'!A2", "=SUM('O''Brien''s'!A1:A3)", "=SUM('O''Brien''s'!A1:A4)"],
    ]);
  });
});
