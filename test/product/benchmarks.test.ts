import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { publishedBenchmarks } from "../../src/domain/budget/published-benchmarks.ts";
import { act, openWorkbook, said, sheetNames, shown } from "./kit.ts";

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the benchmarks in a workbook of %s", (locale) => {
  const language = languageOf(locale);
  const { sheets, messages, forecast } = contentFor(language);
  const { name, verdicts } = sheets.benchmarks;
  const workbook = openWorkbook({ locale, answers: ["OK", "NO"] });
  const first = (): string => String((sheetNames(workbook) as string[])[0]);
  const rows = () => shown(workbook, name).slice(1);
  const verdictOf = (platform: string, metric: string) => rows().find((row) => row[0] === platform && row[1] === metric)?.[7];

  it("come as a sheet of their own, once", () => {
    workbook.run("insertBenchmarks");
    expect(said(workbook)).toBe(messages.added([name], []));
    expect(rows()).toHaveLength(publishedBenchmarks.length);
    workbook.run("insertBenchmarks");
    expect(said(workbook)).toBe(messages.offerSecond(name));
    expect(sheetNames(workbook)).toHaveLength(2);
  });

  it("have a source and a date on every row, or say that they lack one", () => {
    for (const row of rows()) {
      const [, , low, high, , source, date, verdict] = row;
      if (low === "" && high === "") expect(verdict).toBe(verdicts.noFigure);
      else if (source === "") expect(verdict).toBe(verdicts.noSource);
      else if (date === "") expect(verdict).toBe(verdicts.noDate);
      else expect([verdicts.fine, verdicts.old]).toContain(verdict);
    }
    expect(verdictOf("Pinterest", "CPM")).toBe(verdicts.noFigure);
    expect(verdictOf("Instagram", "CPM")).toBe(verdicts.noSource);
    expect(verdictOf("X", "CPC")).toBe(verdicts.noDate);
  });

  it("check a row that somebody adds or changes, also one inserted right below the heading", () => {
    act(
      workbook,
      `const own = sheet("${name}"); own.insertRowAfter(1);
       const aMonth = 31 * 24 * 3600 * 1000;
       const ago = (months) => new Date(Date.now() - months * aMonth);
       own.getRange("A2:G2").setValues([["Mastodon", "CPM", 3, 2, "EUR", "us", ago(1)]]);
       own.getRange("A25:G27").setValues([["Bluesky", "CPM", 2, 3, "EUR", "us", ago(1)], ["Reddit", "CPM", 2, "", "EUR", "us", ago(19)],
         ["Threads", "CPM", "", 3, "EUR", "us", "long ago"]]);`,
    );
    expect(verdictOf("Mastodon", "CPM")).toBe(verdicts.lowAboveHigh);
    expect(verdictOf("Bluesky", "CPM")).toBe(verdicts.fine);
    expect(verdictOf("Reddit", "CPM")).toBe(verdicts.old);
    expect(verdictOf("Threads", "CPM")).toBe(verdicts.noDate);
  });

  it("feed the forecast by their range name, new rows included, and never as 0 where there is none", () => {
    act(
      workbook,
      `sheet("${first()}").getRange("A1:B5").setValues([["LinkedIn", 325], ["TikTok", 325], ["Pinterest", 20], ["Bluesky", 6], ["", ""]]);
       sheet("${first()}").getRange("C1").setFormula('=SMM_FORECAST(B1:B5;A1:A5;Hiring_benchmarks;"USD";"${language}")');`,
    );
    const found = shown(workbook, first()).map((row) => row.slice(2));
    expect(found[0]?.[0]).toBeCloseTo(325_000 / 44, 6);
    expect(found[0]?.slice(2, 6)).toEqual([
      expect.closeTo(24.565, 3),
      expect.closeTo(59.091, 3),
      expect.closeTo(325 / 371, 6),
      expect.closeTo(325 / 79, 6),
    ]);
    expect(found[0]?.[6]).toContain(forecast.fewClicks(24.565, 59.091));
    expect(found[1]?.[6]).toContain(forecast.adGroupShort(20, 600, 16));
    expect(found[2]?.slice(0, 6)).toEqual(Array(6).fill(forecast.noBenchmark));
    expect(found[3]?.slice(0, 3)).toEqual([2000, 3000, forecast.noBenchmark]);
    expect(found[3]?.[6]).toContain(forecast.otherCurrency("EUR", "USD"));
  });
});

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the budget functions in a workbook of %s", (locale) => {
  const workbook = openWorkbook({ locale });
  const comma = !["en_US", "ja_JP"].includes(locale);
  const typed = (text: string) => (comma ? text.replace(".", ",") : text);
  const first = String((sheetNames(workbook) as string[])[0]);
  const cell = (address: string) => act(workbook, `return sheet("${first}").getRange("${address}").getValue();`);

  it("mark a plan whose amounts are typed in the manner of the locale", () => {
    const amounts = ["325.25", "80", "40", "119.75", "20", "15", "50"].map(typed);
    act(
      workbook,
      `sheet("${first}").getRange("A1:A7").setValues(${JSON.stringify(amounts.map((amount) => [amount]))});
       sheet("${first}").getRange("B1:B7").insertCheckboxes();
       sheet("${first}").getRange("C1").setFormula("=SMM_PLANSCORE(A1:A7;650;4;B1:B7)");
       sheet("${first}").getRange("C3").setFormula("=SMM_PLANREASONS(A1:A7;650;4;B1:B7)");
       sheet("${first}").getRange("C5").setFormula('=SMM_ALLOCATE(650;{30;20;10};"";{100;50;200};"";"";"log";10)');
       sheet("${first}").getRange("C9").setFormula('=SMM_EFFICIENCY({300;200;150};{10;6;4};1/2;"";"";"";"power")');`,
    );
    expect(cell("C1")).toBe(96.25);
    expect(cell("D3")).toBe(3.75);
    expect([cell("C5"), cell("C6"), cell("C7")]).toEqual([380, 270, 0]);
    expect(cell("C9")).toBeCloseTo(0.976849, 6);
  });

  it("name the line that holds no amount, and come back when it is mended", () => {
    const put = (value: unknown) => act(workbook, `sheet("${first}").getRange("A3").setValue(${JSON.stringify(value)});`);
    for (const value of [-50, "abc", "'1 200.50"]) {
      put(value);
      expect(cell("C1"), String(value)).toBe("#ERROR!");
    }
    put("");
    expect(cell("C1")).not.toBe("#ERROR!");
    put(40);
    expect(cell("C1")).toBe(96.25);
    act(workbook, `sheet("${first}").deleteRow(3);`);
    expect(cell("C1")).toBe("#ERROR!");
  });
});
