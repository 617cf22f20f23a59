import { describe, expect, it } from "vitest";
import type { EngineLocale } from "../../local/engine/engine.ts";
import { typedCell } from "../../local/engine/typed-value.ts";
import { localeOf } from "../../local/notation/locale.ts";

const locale = (code: string): EngineLocale => {
  const found = localeOf(code);
  if (!found) throw new Error(`no locale ${code}`);
  return found;
};
const us = locale("en_US");
const fr = locale("fr_FR");
const de = locale("de_DE");
const year = new Date().getUTCFullYear();
const dayOf = (y: number, m: number, d: number): string => String((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe("what typing into a cell makes of a text", () => {
  it.each([
    ["1234", "1234", undefined],
    ["-12.5", "-12.5", undefined],
    ["1,234.5", "1234.5", "#,##0.00"],
    ["50%", "0.5", "0%"],
    ["12.3%", "0.123", "0.00%"],
    ["$5", "5", "$#,##0"],
    ["$1,200.50", "1200.5", "$#,##0.00"],
    ["€7.20", "7.2", "[$€]#,##0.00"],
    ["(15)", "-15", undefined],
    ["1e3", "1000", "0.00E+00"],
    ["TRUE", "TRUE", undefined],
    ["false", "FALSE", undefined],
  ])("in the United States %s is a number or a truth", (typed, content, format) => {
    expect(typedCell(typed, us)).toEqual(format === undefined ? { content } : { content, format });
  });

  it.each([
    ["1/5/2024", dayOf(2024, 1, 5), "M/d/yyyy"],
    ["01/05/2024", dayOf(2024, 1, 5), "MM/dd/yyyy"],
    ["1/5/24", dayOf(2024, 1, 5), "M/d/yy"],
    ["2024-01-05", dayOf(2024, 1, 5), "yyyy-MM-dd"],
    ["Jan 5, 2024", dayOf(2024, 1, 5), "MMM d, yyyy"],
    ["January 5, 2024", dayOf(2024, 1, 5), "MMMM d, yyyy"],
    ["Monday, January 8, 2024", dayOf(2024, 1, 8), "MMMM d, yyyy"],
    ["5-Jan-2024", dayOf(2024, 1, 5), "d-MMM-yyyy"],
    ["1/2", dayOf(year, 1, 2), "M/d"],
    ["18:00", "0.75", "HH:mm"],
    ["6 PM", "0.75", "h:mm am/pm"],
    ["30:00", "1.25", "[h]:mm:ss"],
    ["2024-01-05 18:00", String(Number(dayOf(2024, 1, 5)) + 0.75), "yyyy-MM-dd HH:mm"],
  ])("in the United States %s is a date or a time", (typed, content, format) => {
    expect(typedCell(typed, us)).toEqual({ content, format });
  });

  it.each(["hello", "1 2", "12 apples", "1.2.3", "13/45/2024", "2024-01-05T10:00:00Z", "-", "--", "@name", "#1", "May", "1,23,4"])(
    "%s stays text",
    (typed) => {
      const { content, format } = typedCell(typed, us);
      expect([content.replace(/^'/, ""), format]).toEqual([typed, undefined]);
    },
  );

  it("a leading apostrophe makes text and is not part of it", () => {
    expect(typedCell("'007", us)).toEqual({ content: "'007" });
    expect(typedCell("'hello", us)).toEqual({ content: "hello" });
    expect(typedCell("'=1+1", us)).toEqual({ content: "'=1+1" });
  });

  it("a sign before anything that is no number starts a formula", () => {
    expect(typedCell("+1", us)).toEqual({ content: "1" });
    expect(typedCell("+A1", us)).toEqual({ content: "=+A1" });
    expect(typedCell("-A1*2", us)).toEqual({ content: "=-A1*2" });
  });

  it.each([
    ["1,5", "1.5", undefined],
    ["1 234,5", "1234.5", "#,##0.00"],
    ["12,5 %", "0.125", "0.00%"],
    ["5 €", "5", "#,##0[$ €]"],
    ["5/1/2024", dayOf(2024, 1, 5), "d/M/yyyy"],
    ["5 janvier 2024", dayOf(2024, 1, 5), "d MMMM yyyy"],
    ["VRAI", "TRUE", undefined],
  ])("in France %s is understood", (typed, content, format) => {
    expect(typedCell(typed, fr)).toEqual(format === undefined ? { content } : { content, format });
  });

  it("a number written for another locale stays text", () => {
    expect(typedCell("1.5", fr)).toEqual({ content: "'1.5" });
    expect(typedCell("1,234.5", fr).content.replace(/^'/, "")).toBe("1,234.5");
    expect(typedCell("1,5", us).content).toBe("1,5");
  });

  it("Germans write dates with dots", () => {
    expect(typedCell("5.1.2024", de)).toEqual({ content: dayOf(2024, 1, 5), format: "d.M.yyyy" });
    expect(typedCell("1.234,5", de)).toEqual({ content: "1234.5", format: "#,##0.00" });
  });
});
