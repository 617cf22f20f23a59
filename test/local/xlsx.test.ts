import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { provideXml } from "../../local/cli/node-xml.ts";
import { xlsxOf } from "../../local/engine/workbook/xlsx.ts";
import { script } from "./script.ts";

const sheet = "const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();";

interface File {
  /** The text or number that a cell holds in the file, whether it is a formula there, and the number format of its style. */
  cell(xc: string): { value: string | undefined; formula: string | undefined; format: string | undefined };
  /** In points; undefined for a row without one. */
  height(row: number): number | undefined;
  isCustomHeight(row: number): boolean;
  wraps(xc: string): boolean;
}

async function fileOf(program: string, body: string): Promise<File> {
  const { evaluate, workbook } = script(program);
  evaluate(`${sheet} ${body}`);
  const parts = unzipSync(await xlsxOf(workbook));
  const read = (name: string) => new DOMParser().parseFromString(strFromU8(parts[name] ?? new Uint8Array()), "text/xml");
  const [xml, strings, styles] = ["xl/worksheets/sheet0.xml", "xl/sharedStrings.xml", "xl/styles.xml"].map(read);
  const texts = [...(strings?.querySelectorAll("si t") ?? [])].map((node) => node.textContent ?? "");
  const formats = [...(styles?.querySelectorAll("cellXfs xf") ?? [])];
  const styleOf = (xc: string) => formats[Number(xml?.querySelector(`c[r="${xc}"]`)?.getAttribute("s") ?? 0)];
  return {
    cell: (xc) => {
      const node = xml?.querySelector(`c[r="${xc}"]`);
      const value = node?.querySelector("v")?.textContent ?? undefined;
      return {
        value: node?.getAttribute("t") === "s" ? texts[Number(value)] : value === undefined ? undefined : `(number) ${value}`,
        formula: node?.querySelector("f")?.textContent ?? undefined,
        format: styleOf(xc)?.getAttribute("numFmtId") ?? undefined,
      };
    },
    height: (row) => {
      const height = xml?.querySelector(`row[r="${row}"]`)?.getAttribute("ht");
      return height ? Number(height) : undefined;
    },
    isCustomHeight: (row) => xml?.querySelector(`row[r="${row}"]`)?.getAttribute("customHeight") === "1",
    wraps: (xc) => styleOf(xc)?.querySelector("alignment")?.getAttribute("wrapText") === "1",
  };
}

beforeAll(() => provideXml());

/** The number format of texts, "@", in every .xlsx file. */
const textFormat = "49";

describe("text in an .xlsx file", () => {
  const texts = ["=1+1", '=HYPERLINK("http://x")', "+1", "-5", "@SUM(1)", "007", "TRUE", "1/2", "'quoted", "plain"];

  it("that a custom function gave stays text, also where a formula spreads it", async () => {
    const { cell } = await fileOf(
      `function texts() { return ${JSON.stringify(texts)}.map((text) => [text]) } function one() { return "=1+1" }`,
      `sheet.getRange("B1").setFormula("=one()"); sheet.getRange("A1").setFormula("=texts()")`,
    );
    expect(texts.map((_, row) => cell(`A${row + 1}`).value)).toEqual(texts);
    expect(texts.map((_, row) => cell(`A${row + 1}`).formula)).toEqual(texts.map(() => undefined));
    expect(cell("B1")).toEqual({ value: "=1+1", formula: undefined, format: textFormat });
    // Marked as text, so that a person who edits the cell does not make a formula of it either.
    expect(["A1", "A3", "A4", "A5", "A6"].map((xc) => cell(xc).format)).toEqual(Array(5).fill(textFormat));
  });

  it("that was typed with an apostrophe loses it and stays text", async () => {
    const { cell } = await fileOf(
      "",
      `sheet.getRange("A1:A3").setValues([["'=1+1"], ["'007"], ["'plain"]]); sheet.getRange("A4").setNumberFormat("@").setValue("=2")`,
    );
    expect(["A1", "A2", "A3", "A4"].map((xc) => cell(xc).value)).toEqual(["=1+1", "007", "plain", "=2"]);
    expect(["A1", "A2", "A3", "A4"].map((xc) => cell(xc).formula)).toEqual(Array(4).fill(undefined));
  });

  it("formulas that other programs know stay formulas, and numbers numbers", async () => {
    const { cell } = await fileOf(
      "",
      `sheet.getRange("A1").setValue(-5); sheet.getRange("A2").setFormula("=A1*2"); sheet.getRange("A3").setFormula('="="&A1')`,
    );
    expect(cell("A1").value).toBe("(number) -5");
    expect(cell("A2").formula).toBe("A1*2");
    expect(cell("A3").formula).toBe('"="&A1');
  });
});

describe("rows in an .xlsx file", () => {
  const long = "Customers write at any hour and expect a friendly answer within the day, whatever the channel that they have chosen.";

  it("are as high as the wrapped text in them needs", async () => {
    const { height, isCustomHeight, wraps } = await fileOf(
      "",
      `sheet.getRange("A1").setValue(${JSON.stringify(long)}).setWrap(true); sheet.getRange("A2").setValue("short").setWrap(true);
       sheet.getRange("B3").setValue("one\\ntwo\\nthree"); sheet.getRange("A4").setValue(${JSON.stringify(long)}).setWrap(false)`,
    );
    expect(wraps("A1")).toBe(true);
    expect(height(1)).toBeGreaterThan(80);
    expect(isCustomHeight(1)).toBe(false);
    expect(height(2)).toBeUndefined();
    expect(wraps("B3")).toBe(true);
    expect(height(3)).toBeGreaterThan(35);
    expect(height(3)).toBeLessThan(60);
    expect(height(4)).toBeUndefined();
  });

  it("keep the height that a script has set", async () => {
    const { height, isCustomHeight } = await fileOf(
      "",
      `sheet.getRange("A1").setValue(${JSON.stringify(long)}).setWrap(true); sheet.setRowHeight(1, 40)`,
    );
    expect(height(1)).toBe(30);
    expect(isCustomHeight(1)).toBe(true);
  });

  it("are higher in narrow columns and lower in merged ones", async () => {
    const { height } = await fileOf(
      "",
      `for (const row of [1, 2, 3]) sheet.getRange(row, 1).setValue(${JSON.stringify(long)}).setWrap(true);
       sheet.getRange("A2:D2").merge(); sheet.getRange("A3:A4").merge()`,
    );
    expect(height(2)).toBeLessThan(height(1) ?? 0);
    expect(height(3)).toBeUndefined();
  });

  it("that show what a formula spreads are high enough too", async () => {
    const { height } = await fileOf(
      `function words() { return [["a"], [${JSON.stringify(long)}]] }`,
      `sheet.getRange("A1:A2").setWrap(true); sheet.getRange("A1").setFormula("=words()")`,
    );
    expect(height(2)).toBeGreaterThan(80);
  });
});
