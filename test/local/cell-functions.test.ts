import { describe, expect, test } from "vitest";
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
  test("one cell arrives as a scalar, a block as rows, blanks as empty text", () => {
    const typed = { A1: 1, B1: "x", A2: true };
    expect(cell({ ...typed, D1: "=ECHO(A1)" }, "D1")).toBe("1");
    expect(cell({ ...typed, D1: "=ECHO(A1:B2)" }, "D1")).toBe('[[1,"x"],[true,""]]');
    expect(cell({ D1: "=ECHO(C9)" }, "D1")).toBe('""');
    expect(cell({ D1: "=ECHO()" }, "D1")).toBe('"undefined"');
    expect(cell({ A1: "50%", D1: "=ECHO(A1)" }, "D1")).toBe("0.5");
  });

  test("dates arrive as dates and go back as dates", () => {
    expect(cell({ A1: "1/31/2026", D1: "=KIND(A1)" }, "D1")).toBe("[object Date]");
    expect(cell({ A1: "1/31/2026", D1: "=SHIFT(A1)" }, "D1")).toBe("2026-02-01T00:00:00.000Z");
  });

  test("errors in cells arrive as their names", () => {
    expect(cell({ A1: "=1/0", B1: "=NA()", D1: "=ECHO(A1:B1)" }, "D1")).toBe('[["#DIV/0!","#N/A"]]');
    expect(cell({ A1: "=1/0", D1: "=ECHO(A1)" }, "D1")).toBe('"#DIV/0!"');
  });

  test("a block spills, a list becomes a column", () => {
    expect(cells({ D1: "=TABLE()" }, "D1:E2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(cells({ D1: "=LIST()" }, "D1:D2")).toEqual([[1], [2]]);
  });

  test("a spill never overwrites what is there", () => {
    expect(cells({ E2: "mine", D1: "=TABLE()" }, "D1:E2")).toEqual([
      ["#REF!", ""],
      ["", "mine"],
    ]);
  });

  test("an error that the function throws shows as #ERROR! with its message", () => {
    const opened = script(program);
    opened.evaluate('SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue("=BOOM()")');
    expect(opened.workbook.cell("0", 0, 0).value).toBe("#ERROR!");
    expect(messageOf(opened, 0, 0)).toBe("SMM_X needs 2 things: 1 given.");
  });

  test("a result that is no number is #NUM!, no result is blank", () => {
    expect(cell({ A1: "text", D1: "=HALF(A1)" }, "D1")).toBe("#NUM!");
    expect(cell({ D1: "=NOTHING()" }, "D1")).toBe("");
  });

  test("a function may neither write nor ask", () => {
    const opened = script(program);
    opened.evaluate(`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange("B1").setValue("=WRITES()"); sheet.getRange("B2").setValue("=ASKS()")`);
    expect(messageOf(opened, 1, 0)).toBe("You do not have permission to call setValue");
    expect(messageOf(opened, 1, 1)).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  test("only public top-level functions are found", () => {
    expect(cell({ D1: "=ARROW(4)" }, "D1")).toBe(40);
    expect(cell({ D1: "=hidden_()" }, "D1")).toBe("#NAME?");
    expect(cell({ D1: "=ASSIGNED()" }, "D1")).toBe("#NAME?");
  });

  test("a volatile argument is refused, also through other cells, but a formula may be volatile elsewhere", () => {
    expect(cell({ A1: "=RAND()", B1: "=A1+1", D1: "=HALF(B1)" }, "D1")).toBe("#ERROR!");
    expect(cell({ D1: "=HALF(NOW())" }, "D1")).toBe("#ERROR!");
    expect(cell({ A1: 4, D1: "=HALF(A1)+0*RAND()" }, "D1")).toBe(2);
  });
});
