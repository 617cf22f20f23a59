import { describe, expect, it } from "vitest";
import { script } from "../script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("values of a range", () => {
  it("numbers, texts, truths and empty cells come back as they were set", () => {
    expect(script("").evaluate(`${sheet} return sheet.getRange("A1:C2").setValues([["a", 1, true], [null, 2.5, ""]]).getValues()`)).toEqual(
      [
        ["a", 1, true],
        ["", 2.5, ""],
      ],
    );
  });

  it("null clears a cell", () => {
    expect(script("").evaluate(`${sheet} return sheet.getRange("A1").setValue("x").setValue(null).getValue()`)).toBe("");
  });

  it("a date is kept to the second in the spreadsheet's time zone, with a format", () => {
    expect(
      script("", { timeZone: "Europe/Paris" }).evaluate(`${sheet}
        const date = new Date(Date.UTC(2024, 0, 5, 9, 30, 15));
        const cell = sheet.getRange("A1").setValue(date);
        return [cell.getValue() instanceof Date, cell.getValue().getTime() === date.getTime(), cell.getDisplayValue(), cell.getNumberFormat(), sheet.getRange("B1").setFormula("=A1+1").getDisplayValue()]`),
    ).toEqual([true, true, "1/5/2024 10:30:15", "M/d/yyyy H:mm:ss", "1/6/2024 10:30:15"]);
  });

  it("a date without a time shows none, and keeps the format that a cell has", () => {
    expect(
      script("").evaluate(`${sheet}
        const day = new Date(Date.UTC(2024, 0, 5));
        return [sheet.getRange("A1").setValue(day).getDisplayValue(), sheet.getRange("A2").setNumberFormat("yyyy-MM-dd").setValue(day).getDisplayValue()]`),
    ).toEqual(["1/5/2024", "2024-01-05"]);
  });

  it("texts are parsed as typed, formulas computed", () => {
    expect(
      script("").evaluate(
        `${sheet} return sheet.getRange("A1:A5").setValues([["12"], ["=A1*2"], ["'007"], ["50%"], ["=SUM(A1:A2)"]]).getValues().flat()`,
      ),
    ).toEqual([12, 24, "007", 0.5, 36]);
  });

  it("a plain-text cell keeps everything as text, also when it stops being one", () => {
    expect(
      script("").evaluate(`${sheet}
        const range = sheet.getRange("A1:A4").setNumberFormat("@").setValues([["007"], ["=1+1"], ["1/2"], ["true"]]);
        const first = range.getValues().flat();
        return [first, range.getFormulas().flat(), range.setNumberFormat("0.00").getValues().flat()]`),
    ).toEqual([
      ["007", "=1+1", "1/2", "true"],
      ["", "", "", ""],
      ["007", "=1+1", "1/2", "true"],
    ]);
  });

  it("errors come out with Google's names", () => {
    expect(
      script("").evaluate(
        `${sheet} return sheet.getRange("A1:A6").setValues([["=1/0"], ["=NA()"], ['="a"+1'], ["=nosuchname"], ["=SQRT(-1)"], ["=SUM("]]).getValues().flat()`,
      ),
    ).toEqual(["#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#ERROR!"]);
  });

  it("text that looks like a link stays what it is", () => {
    expect(
      script("").evaluate(
        `${sheet} return sheet.getRange("A1:A2").setValues([["[a](http://b.c)"], ["https://example.com"]]).getValues().flat()`,
      ),
    ).toEqual(["[a](http://b.c)", "https://example.com"]);
  });

  it("grids that do not fit are refused in Google's words", () => {
    const { errorOf } = script("");
    expect(errorOf(`${sheet} sheet.getRange("A1:A2").setValues([[1], [2], [3]])`)).toBe(
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.",
    );
    expect(errorOf(`${sheet} sheet.getRange("A1:B1").setValues([[1]])`)).toBe(
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
    expect(errorOf(`${sheet} sheet.getRange("A1:B1").setValues("x")`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it("a cell takes 50 000 characters and not one more", () => {
    const { evaluate, errorOf } = script("");
    expect(evaluate(`${sheet} return sheet.getRange("A1").setValue("x".repeat(50000)).getValue().length`)).toBe(50_000);
    expect(errorOf(`${sheet} sheet.getRange("A1").setValue("x".repeat(50001))`)).toBe(
      "Exception: Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });

  it("what no cell holds is refused by name", () => {
    expect(script("").errorOf(`${sheet} sheet.getRange("A1").setValue({ a: 1 })`)).toMatch(/not emulated: a cell value/);
  });

  it("formulas read and write in the locale's own notation", () => {
    expect(
      script("", { locale: "fr_FR" }).evaluate(`${sheet}
        const cell = sheet.getRange("A1").setFormula("=SUM(1,5;2)");
        return [cell.getFormula(), cell.getValue(), sheet.getRange("A2").setFormula("A1*2").getFormula(), sheet.getRange("B9").getFormula()]`),
    ).toEqual(["=SUM(1,5;2)", 3.5, "=A1*2", ""]);
  });

  it("one formula for a block is relative to its first cell", () => {
    expect(script("").evaluate(`${sheet} return sheet.getRange("B2:C3").setFormula("=A1+$A$1").getFormulas()`)).toEqual([
      ["=A1+$A$1", "=B1+$A$1"],
      ["=A2+$A$1", "=B2+$A$1"],
    ]);
  });

  it("an empty formula clears its cell", () => {
    expect(
      script("").evaluate(
        `${sheet} const range = sheet.getRange("A1:A2").setFormulas([["=1+1"], ["=2+2"]]); return range.setFormulas([["=3"], [""]]).getValues().flat()`,
      ),
    ).toEqual([3, ""]);
  });

  it("formulas are set and read by rows and columns, whatever their texts and sheet names hold", () => {
    expect(
      script("").evaluate(`${sheet} SpreadsheetApp.getActive().insertSheet("R1C1 data");
        sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        const sum = sheet.getRange("A4").setFormulaR1C1("=SUM(R[-3]C:R[-1]C[0])");
        sheet.getRange("B1:B2").setFormulaR1C1("=RC[-1]*R1C1");
        sheet.getRange("C1:D1").setFormulasR1C1([['="R1C1"&R2C1', "='R1C1 data'!R[1]C"]]);
        return [sum.getFormula(), sum.getValue(), sum.getFormulaR1C1(), sheet.getRange("B1:B2").getFormulas().flat(),
          sheet.getRange("C1:D1").getFormulas()[0], sheet.getRange("B1:D1").getFormulasR1C1()[0], sheet.getRange("E1").getFormulaR1C1()]`),
    ).toEqual([
      "=SUM(A1:A3)",
      6,
      "=SUM(R[-3]C[0]:R[-1]C[0])",
      ["=A1*$A$1", "=A2*$A$1"],
      ['="R1C1"&$A$2', "='R1C1 data'!D2"],
      ["=R[0]C[-1]*R1C1", '="R1C1"&R2C1', "='R1C1 data'!R[1]C[0]"],
      "",
    ]);
  });

  it("the older names of backgrounds work", () => {
    expect(
      script("").evaluate(`${sheet} sheet.getRange("A1").setBackgroundColor("yellow");
        sheet.getRange("B1:C1").setBackgroundColors([["#123456", null]]);
        return [sheet.getRange("A1").getBackgroundColor(), sheet.getRange("A1:C1").getBackgroundColors()]`),
    ).toEqual(["#ffff00", [["#ffff00", "#123456", "#ffffff"]]]);
  });

  it("only the first cell of a merge holds a value", () => {
    expect(script("").evaluate(`${sheet} return sheet.getRange("A1:B1").merge().setValues([["shown", "lost"]]).getValues()`)).toEqual([
      ["shown", ""],
    ]);
  });
});

describe("notes", () => {
  it("are set, read and cleared, one or many", () => {
    expect(
      script("").evaluate(`${sheet}
        const range = sheet.getRange("A1:B1").setNotes([["one", null]]);
        const first = range.getNotes();
        sheet.getRange("B1").setNote("two");
        return [first, range.getNotes(), range.clearNote().getNotes(), sheet.getRange("A1").getNote()]`),
    ).toEqual([[["one", ""]], [["one", "two"]], [["", ""]], ""]);
  });

  it("move with their cells", () => {
    expect(
      script("").evaluate(
        `${sheet} sheet.getRange("B2").setNote("here"); sheet.insertRowBefore(1); sheet.deleteColumn(1); return sheet.getRange("A3").getNote()`,
      ),
    ).toBe("here");
  });

  it("a custom function's error message is read as the note of its cell", () => {
    const { evaluate } = script('/** @customfunction */ function FAIL() { throw new Error("no such candidate") }');
    expect(evaluate(`${sheet} const cell = sheet.getRange("A1").setFormula("=FAIL()"); return [cell.getValue(), cell.getNote()]`)).toEqual([
      "#ERROR!",
      "no such candidate",
    ]);
  });
});

describe("the text of a formula", () => {
  const kept = (formula: string, locale = "en_US"): unknown =>
    script("", { locale }).evaluate(`const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1");
      return cell.setFormula(${JSON.stringify(formula)}).getFormula()`);

  it.each([
    "=SUM( 1 ,\n 2 )",
    "=sum(1,2)",
    "=1.50 + .5",
    "=1E3*2",
    '= "a  b" & "c"',
    "=LAMBDA( x , x + 1 )( 4 )",
    "= LET( x , 5 , x * 2 )",
    "=-2^2",
    "=LOG10( 100 )",
    "={1, 2; 3, 4}",
    '=IF( TRUE , "x" , )',
    "=1+",
  ])("is kept as it was typed: %j", (formula) => expect(kept(formula)).toBe(formula));

  it.each(["=SUM( 1,5 ; 2 )", "={1 \\ 2}", "=1,50 + 2"])("so is it in French: %j", (formula) =>
    expect(kept(formula, "fr_FR")).toBe(formula),
  );

  it("setFormula(null) empties the cell", () => {
    expect(
      script("").evaluate(`const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(5);
        return [cell.setFormula(null).getFormula(), cell.getValue()]`),
    ).toEqual(["", ""]);
  });

  it("keeps its blanks when what it refers to moves, and when it is copied", () => {
    expect(
      script("").evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
        sheet.getRange("B2").setFormula("= A1 + 1.50"); sheet.insertRowBefore(1); sheet.getRange("B3").copyTo(sheet.getRange("B4"));
        return ["B3", "B4"].map((each) => sheet.getRange(each).getFormula())`),
    ).toEqual(["= A2 + 1.50", "= A3 + 1.50"]);
  });
});
