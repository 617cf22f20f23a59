import { describe, expect, it } from "vitest";
import { type Script, script } from "./script.ts";

const program = `
function ECHO(x) { return JSON.stringify(x === undefined ? "undefined" : x) }
function KIND(x) { return Object.prototype.toString.call(x) }
function TABLE() { return [[1, 2], [3, 4]] }
function LIST() { return [1, 2] }
function BOOM() { throw new Error("SMM_X needs 2 things: 1 given.") }
function HALF(x) { return x / 2 }
function NOTHING() {}
function SHIFT(date) { return new Date(date.getTime() + 86400000) }
function WRITES() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue(1) }
function ASKS() { SpreadsheetApp.getUi() }
function hidden_() { return 1 }
(function () { globalThis.ASSIGNED = function () { return 1 } })();
const ARROW = (x) => x * 10;
`;

/** Types values into cells and reads one back, with the message of its error. */
function cells(typed: Readonly<Record<string, unknown>>, read: string, options: { locale?: string } = {}): unknown {
  const { evaluate } = script(program, options);
  return evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    for (const [a1, value] of Object.entries(${JSON.stringify(typed)})) sheet.getRange(a1).setValue(value);
    return sheet.getRange("${read}").getValues()`);
}

const cell = (typed: Readonly<Record<string, unknown>>, read: string, options = {}) => (cells(typed, read, options) as unknown[][])[0]?.[0];

function messageOf({ workbook }: Script, col: number, row: number): string | undefined {
  return (workbook.cell("0", col, row) as { message?: string }).message;
}

describe("custom functions in cells", () => {
  it("one cell arrives as a scalar, a block as rows, blanks as empty text", () => {
    const typed = { A1: 1, B1: "x", A2: true };
    expect(cell({ ...typed, D1: "=ECHO(A1)" }, "D1")).toBe("1");
    expect(cell({ ...typed, D1: "=ECHO(A1:B2)" }, "D1")).toBe('[[1,"x"],[true,""]]');
    expect(cell({ D1: "=ECHO(C9)" }, "D1")).toBe('""');
    expect(cell({ D1: "=ECHO()" }, "D1")).toBe('"undefined"');
    expect(cell({ A1: "50%", D1: "=ECHO(A1)" }, "D1")).toBe("0.5");
  });

  it("dates arrive as dates and go back as dates", () => {
    expect(cell({ A1: "1/31/2026", D1: "=KIND(A1)" }, "D1")).toBe("[object Date]");
    expect(cell({ A1: "1/31/2026", D1: "=SHIFT(A1)" }, "D1")).toBe("2026-02-01T00:00:00.000Z");
  });

  it("errors in cells arrive as their names", () => {
    expect(cell({ A1: "=1/0", B1: "=NA()", D1: "=ECHO(A1:B1)" }, "D1")).toBe('[["#DIV/0!","#N/A"]]');
    expect(cell({ A1: "=1/0", D1: "=ECHO(A1)" }, "D1")).toBe('"#DIV/0!"');
  });

  it("a block spills, a list becomes a column", () => {
    expect(cells({ D1: "=TABLE()" }, "D1:E2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(cells({ D1: "=LIST()" }, "D1:D2")).toEqual([[1], [2]]);
  });

  it("a spill never overwrites what is there", () => {
    expect(cells({ E2: "mine", D1: "=TABLE()" }, "D1:E2")).toEqual([
      ["#REF!", ""],
      ["", "mine"],
    ]);
  });

  it("an error that the function throws shows as #ERROR! with its message", () => {
    const opened = script(program);
    opened.evaluate('SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue("=BOOM()")');
    expect(opened.workbook.cell("0", 0, 0).value).toBe("#ERROR!");
    expect(messageOf(opened, 0, 0)).toBe("SMM_X needs 2 things: 1 given.");
  });

  it("a result that is no number is #NUM!, no result is blank", () => {
    expect(cell({ A1: "text", D1: "=HALF(A1)" }, "D1")).toBe("#NUM!");
    expect(cell({ D1: "=NOTHING()" }, "D1")).toBe("");
  });

  it("a function may neither write nor ask", () => {
    const opened = script(program);
    opened.evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange("B1").setValue("=WRITES()"); sheet.getRange("B2").setValue("=ASKS()")`);
    expect(messageOf(opened, 1, 0)).toBe("You do not have permission to call setValue");
    expect(messageOf(opened, 1, 1)).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  it("the active cell and sheet are those of the formula, whatever the user has selected", () => {
    const where = `function WHERE() { const sheet = SpreadsheetApp.getActiveSheet();
      return [SpreadsheetApp.getActiveRange(), sheet.getActiveCell(), sheet.getActiveRange(), SpreadsheetApp.getActive().getCurrentCell()]
        .map((range) => range.getSheet().getName() + "!" + range.getA1Notation()).concat(sheet.getName()).join(" "); }`;
    expect(
      script(where).evaluate(`const ss = SpreadsheetApp.getActive(); const other = ss.insertSheet("Other"); ss.getSheets()[0].activate();
        const cell = other.getRange("C5").setFormula("=WHERE()"); return [cell.getValue(), ss.getActiveRange().getA1Notation()]`),
    ).toEqual(["Other!C5 Other!C5 Other!C5 Other!C5 Other", "A1"]);
  });

  it("only public top-level functions are found", () => {
    expect(cell({ D1: "=ARROW(4)" }, "D1")).toBe(40);
    expect(cell({ D1: "=hidden_()" }, "D1")).toBe("#NAME?");
    expect(cell({ D1: "=ASSIGNED()" }, "D1")).toBe("#NAME?");
  });

  it("with a volatile argument shows Loading... for ever, also through other cells, but a formula may be volatile elsewhere", () => {
    expect(cell({ A1: "=RAND()", B1: "=A1+1", D1: "=HALF(B1)" }, "D1")).toBe("Loading...");
    expect(cell({ D1: "=HALF(NOW())" }, "D1")).toBe("Loading...");
    expect(cell({ D1: "=HALF(NOW())", D2: "=HALF(D1)" }, "D2")).toBe("Loading...");
    expect(cell({ A1: 4, D1: "=HALF(A1)+0*RAND()" }, "D1")).toBe(2);
  });
});

describe("a custom function that Google has not answered", () => {
  const sheet = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";
  const fill = `${sheet} sheet.getRange("A1:A7").setValues(
    [["=TABLE()"], ["=HALF(4)"], ["=ISERROR(A2)"], ["=ERROR.TYPE(A2)"], ['=IFERROR(A2;"caught")'], ["=A2+1"], ["Loading..."]])`;
  const read = `${sheet} return sheet.getRange("A1:B7").getValues().map(([value, beside]) => beside === "" ? value : [value, beside]);`;

  it("reads Loading... to scripts, is an error of type 10 to formulas, and comes when it is computed again", () => {
    const opened = script(program);
    opened.host.answerCells({ loading: true });
    opened.evaluate(fill);
    expect(opened.evaluate(read)).toEqual(["Loading...", "Loading...", true, 10, "caught", "Loading...", "Loading..."]);
    expect(opened.evaluate(`${sheet} return sheet.getRange("A2").getDisplayValue()`)).toBe("Loading...");
    expect(opened.evaluate(`${sheet} return sheet.createTextFinder("Loading...").findAll().map((range) => range.getA1Notation())`)).toEqual(
      ["A1", "A2", "A6", "A7"],
    );
    opened.host.answerCells({});
    expect(
      opened.evaluate(`${sheet} sheet.getRange("A1").setValue(null).setFormula("=TABLE()"); sheet.getRange("A2:A3").setValue(null);
      sheet.getRange("C1").setFormula("=HALF(4)"); return sheet.getRange("A1:C2").getValues()`),
    ).toEqual([
      [1, 2, 2],
      [3, 4, ""],
    ]);
  });

  it("that fails at Google shows #ERROR! with Google's words, and the others answer", () => {
    const opened = script(program);
    opened.host.answerCells({ failing: ["half"] });
    opened.evaluate(`${sheet} sheet.getRange("A1:A2").setValues([["=HALF(4)"], ["=ARROW(4)"]])`);
    expect([opened.workbook.cell("0", 0, 0).value, messageOf(opened, 0, 0)]).toEqual([
      "#ERROR!",
      "Internal error executing the custom function.",
    ]);
    expect(opened.workbook.cell("0", 0, 1).value).toBe(40);
    opened.host.answerCells({ failing: "all" });
    expect(opened.workbook.cell("0", 0, 1).value).toBe("#ERROR!");
  });
});

describe("a custom function that has its arguments again", () => {
  const counting = `
let count = 0;
const seen = [];
function TALLY(x) { count++; seen.push(x); return count + " of " + seen.length }
function WHEN(x) { return Date.now() + Math.random() }
function FLAKY(x) { if (x === 0) throw new Error("No zero, please."); return 1 / x }
function KIND(x) { return Object.prototype.toString.call(x) + " " + String(x) }
function MIXED(x) { return [[new Date(86400000), NaN, undefined, null, [1, 2]]] }
function READS(x) { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("Z1").getValue() }
function LANGUAGE(x) { return Session.getActiveUserLocale() }
`;
  const sheet = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";
  /** Sets cells one after the other, each in an execution of its own, and reads some. */
  function cellsAfter(
    opened: Script,
    steps: readonly (readonly [address: string, content: unknown])[],
    ...read: readonly string[]
  ): unknown[] {
    for (const [address, content] of steps) opened.evaluate(`${sheet} sheet.getRange("${address}").setValue(${JSON.stringify(content)});`);
    return opened.evaluate(`${sheet} return ${JSON.stringify(read)}.map((address) => sheet.getRange(address).getValue());`) as unknown[];
  }

  it("gives what it gave, and runs in a fresh global scope when they change", () => {
    const opened = script(counting);
    const steps = [1, 2, 1, 3].map((value) => ["A1", value] as const);
    expect(cellsAfter(opened, [["B1", "=TALLY(A1)"], ...steps], "B1")).toEqual(["1 of 1"]);
    expect(cellsAfter(opened, [["C1", "=TALLY(A1)"]], "B1", "C1")).toEqual(["1 of 1", "1 of 1"]);
  });

  it("is not run again: not for the clock, not for chance, not in another cell", () => {
    const opened = script(counting);
    const [first] = cellsAfter(opened, [["B1", "=WHEN(5)"]], "B1");
    expect(
      cellsAfter(
        opened,
        [
          ["A1", 1],
          ["C1", "=WHEN(2+3)"],
          ["D1", "=WHEN(6)"],
        ],
        "B1",
        "C1",
      ),
    ).toEqual([first, first]);
    expect(cellsAfter(opened, [], "D1")).not.toEqual([first]);
  });

  it("tells arguments of another type or shape apart", () => {
    const opened = script(counting);
    const formulas = [
      "=KIND(1)",
      '=KIND("1")',
      "=KIND(TRUE)",
      '=KIND("TRUE")',
      "=KIND(Y1)",
      "=KIND()",
      "=KIND(Y1:Y2)",
      "=KIND(DATE(2026,1,31))",
    ];
    const kinds = cellsAfter(
      opened,
      formulas.map((formula, i) => [`B${i + 1}`, formula] as const),
      ...formulas.map((_, i) => `B${i + 1}`),
    );
    expect(kinds.map((kind) => String(kind).slice(0, 19))).toEqual([
      "[object Number] 1",
      "[object String] 1",
      "[object Boolean] tr",
      "[object String] TRU",
      "[object String] ",
      "[object Undefined] ",
      "[object Array] ,",
      "[object Date] Sat J",
    ]);
  });

  it("gives dates, blanks and results that are no numbers as the first time", () => {
    const opened = script(counting);
    const row = (at: string) => opened.evaluate(`${sheet} return sheet.getRange("${at}").getValues()[0].map(String);`);
    cellsAfter(opened, [
      ["B1", "=MIXED(1)"],
      ["B2", "=MIXED(1)"],
    ]);
    expect(row("B1:F1")).toEqual(row("B2:F2"));
    expect(row("B1:F1")).toEqual([expect.stringContaining("1970"), "#NUM!", "", "", "1,2"]);
  });

  it("is run again after an error, and the error of one argument is not another's", () => {
    const opened = script(counting);
    expect(
      cellsAfter(
        opened,
        [
          ["A1", 0],
          ["B1", "=FLAKY(A1)"],
        ],
        "B1",
      ),
    ).toEqual(["#ERROR!"]);
    expect(cellsAfter(opened, [["A1", 4]], "B1")).toEqual([0.25]);
    expect(cellsAfter(opened, [["A1", 0]], "B1")).toEqual(["#ERROR!"]);
    expect(messageOf(opened, 1, 0)).toBe("No zero, please.");
  });

  it("is run again where it asked a service, which may say another thing", () => {
    const opened = script(counting);
    expect(
      cellsAfter(
        opened,
        [
          ["Z1", "old"],
          ["B1", "=READS(A1)"],
        ],
        "B1",
      ),
    ).toEqual(["old"]);
    expect(
      cellsAfter(
        opened,
        [
          ["Z1", "new"],
          ["A1", 1],
          ["A1", ""],
        ],
        "B1",
      ),
    ).toEqual(["new"]);
  });

  it("is never answered with what another program's function of that name gave", () => {
    const one = script("function SAME(x) { return 'one ' + x }");
    expect(cellsAfter(one, [["B1", "=SAME(1)"]], "B1")).toEqual(["one 1"]);
    const other = script("function SAME(x) { return 'other ' + x }");
    expect(cellsAfter(other, [["B1", "=SAME(1)"]], "B1")).toEqual(["other 1"]);
  });
});
