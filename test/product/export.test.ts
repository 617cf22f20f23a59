import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openWarehouse } from "../../local/bench/warehouse.ts";
import { cellWords } from "../../src/content/cell-words.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { act, columnOf, failEveryCall, openSamples, openWorkbook, records, said, setUp, sheetNames, shown, typeBeside } from "./kit.ts";

const csv = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((row) => row.map((cell) => JSON.stringify(cell)).join(",")).join("\n");

describe.each(["en_US", "fr_FR"])("the log as a tidy table, in %s", (locale) => {
  const { scorecard } = cellWords(languageOf(locale)).decisions;
  const gateWord = (gate: string): string =>
    gate === "PASS" ? scorecard.met : (scorecard.gate(gate as "FAIL" | "BORDERLINE" | "OPEN", [1]).split(/\s?:/)[0] ?? "?");
  const { sheets, messages, samples } = contentFor(languageOf(locale));
  const { log, rubric } = messages.export.sheets;

  it("has one row per rating that counts, English headings, and codes in the place of names", () => {
    const workbook = openSamples(locale);
    workbook.run("exportLog");
    const [headings, ...rows] = shown(workbook, log);
    expect(headings).toEqual(["role_id", "candidate_code", "interviewer_code", "criterion_id", "rating", "rated_at"]);
    const counted = columnOf(workbook, sheets.interviews.name, sheets.interviews.columns.countedRating).filter((cell) => cell !== "");
    expect(rows.map((row) => row[4])).toEqual(counted);
    expect(new Set(rows.map((row) => row[2])).size).toBe(samples.interviewers.length);
    for (const row of rows) {
      expect(row[1]).toMatch(/^S-\d+$/);
      expect(row[2]).toMatch(/^I-[0-9a-f]{8}$/);
      expect(row[5]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    }
    const written = JSON.stringify([rows, shown(workbook, rubric)]);
    for (const name of [...samples.candidates, ...samples.interviewers]) expect(written).not.toContain(name);
    expect(said(workbook)).toBe(messages.export.exported(rows.length, log, rubric));
  });

  it("gives every candidate in the warehouse the score, the bounds and the must-haves of SMM_SCORECARD", async () => {
    const workbook = openSamples(locale);
    const ids = columnOf(workbook, sheets.rubric.name, sheets.rubric.columns.id, 4);
    for (const [line, minimum] of [
      [1, 3],
      [2, 5],
      [6, 4],
    ] as const)
      typeBeside(workbook, sheets.rubric.name, String(ids[line - 1]), sheets.rubric.columns.minimum, minimum);
    workbook.run("exportLog");
    const ratings = records(workbook, log);
    const criteria = records(workbook, rubric);
    const codes = [...new Set(ratings.map((row) => row.candidate_code))];
    const own = (code: unknown, id: unknown): number[] =>
      ratings.flatMap((row) => (row.candidate_code === code && row.criterion_id === id ? [Number(row.rating)] : []));
    const table = (cell: (ratings: readonly number[]) => unknown): unknown[][] =>
      codes.map((code) => criteria.map(({ criterion_id }) => cell(own(code, criterion_id))));
    const means = table((given) => (given.length === 0 ? "" : given.reduce((sum, rating) => sum + rating, 0) / given.length));
    const [weights, minimums] = [[criteria.map(({ weight }) => weight)], [criteria.map(({ minimum }) => minimum)]];
    const raters = table((given) => given.length || "");
    const expected = workbook.run("SMM_SCORECARD", [means, weights, minimums, "", "", raters]).result as unknown[][];

    const folder = mkdtempSync(join(tmpdir(), "export-"));
    const [logFile, rubricFile] = [join(folder, "log.csv"), join(folder, "rubric.csv")];
    writeFileSync(logFile, csv(shown(workbook, log)));
    writeFileSync(rubricFile, csv(shown(workbook, rubric)));
    const warehouse = await openWarehouse(logFile, rubricFile);
    try {
      for (const [i, code] of codes.entries()) {
        const [row] = await warehouse.query(`SELECT * FROM hiring_scores WHERE candidate_code = '${code}'`);
        const [score, percent, coverage, low, high, gate] = expected[i] ?? [];
        for (const [name, value] of Object.entries({ score, percent, coverage, low, high }))
          expect(row?.[name], name).toBeCloseTo(value as number, 9);
        // The warehouse has one word in every language, the function one of its reader's.
        expect(String(gate)).toContain(gateWord(String(row?.gate)));
      }
      expect(await warehouse.query("SELECT * FROM hiring_interviewers")).toHaveLength(samples.interviewers.length);
    } finally {
      warehouse.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe("exporting", () => {
  const { messages, sheets } = contentFor("en");

  it("again writes the same two sheets anew, with what has changed", () => {
    const workbook = openSamples();
    workbook.run("exportLog");
    const before = shown(workbook, messages.export.sheets.log);
    act(
      workbook,
      `const log = sheet("${sheets.interviews.name}"); log.deleteRow(2); sheet("${messages.export.sheets.log}").setName("Mine");`,
    );
    workbook.run("exportLog");
    expect(sheetNames(workbook)).not.toContain(messages.export.sheets.log);
    expect(shown(workbook, "Mine")).toEqual([before[0], ...before.slice(2)]);
  });

  it("says in a sentence when there is nothing to export, no kit, or an error among what counts", () => {
    const empty = openWorkbook();
    empty.run("exportLog");
    expect(said(empty)).toBe(messages.noKit);
    const unrated = setUp();
    unrated.run("exportLog");
    expect(said(unrated)).toBe(messages.export.nothing);
    const broken = openSamples();
    act(broken, `sheet("${sheets.interviews.name}").getRange("F2").clearDataValidations().setFormula("=1/0");`);
    broken.run("exportLog");
    expect(said(broken)).toBe(messages.export.uncertain(sheets.interviews.name));
    for (const workbook of [empty, unrated, broken]) expect(sheetNames(workbook)).not.toContain(messages.export.sheets.log);
  });

  it("that breaks off at any call is completed the next time, without a second sheet", () => {
    failEveryCall({
      open: () => openSamples(),
      act: (workbook, options) => workbook.run("exportLog", [], options),
      end: (workbook) => [
        sheetNames(workbook),
        shown(workbook, messages.export.sheets.log),
        shown(workbook, messages.export.sheets.rubric),
      ],
      most: 12,
      telling: 2,
    });
  });
});
