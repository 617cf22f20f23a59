import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { setUpParts } from "../../src/sheets/schema.ts";
import { act, ballot, columnOf, errorCells, openWorkbook, records, said, sheetNames } from "./kit.ts";

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the kit in a workbook of %s", (locale) => {
  const { sheets, messages, samples, board, criteria } = contentFor(languageOf(locale));
  const workbook = openWorkbook({ locale });

  it("is set up without touching what was there", () => {
    const { calls } = workbook.run("setUpTheKit");
    const names = setUpParts.map((part) => sheets[part].name);
    expect(said(workbook)).toBe(`${messages.added(names, [])}\n\n${messages.askInterviewers}`);
    expect((sheetNames(workbook) as string[]).slice(1)).toEqual(names);
    expect(calls.roundTrips).toBeLessThanOrEqual(10);
  });

  it("shows no error anywhere", () => {
    expect(errorCells(workbook)).toEqual([]);
  });

  it("scores the sample candidates", () => {
    workbook.run("addSampleData");
    expect(said(workbook)).toBe(messages.samplesAdded(3));
    const { name, columns } = sheets.candidates;
    expect(columnOf(workbook, name, columns.name)).toEqual([...samples.candidates]);
    expect(columnOf(workbook, name, board.columns.score).map((score) => Math.round(Number(score) * 100) / 100)).toEqual([4.24, 3.53, 3.56]);
    expect(columnOf(workbook, name, board.columns.coverage)).toEqual([1, 1, 1]);
    const seen = act(
      workbook,
      `return sheet("${sheets.candidates.name}").getRange("E2:I4").getDisplayValues().map((row) => [row[0], row[4]]);`,
    );
    const mark = ["fr_FR", "de_DE"].includes(locale) ? "," : ".";
    expect(seen).toEqual(["4.24", "3.53", "3.56"].map((score) => [score.replace(".", mark), "100%"]));
  });

  it("scores a candidate typed by hand once the interview is in", () => {
    act(workbook, `sheet("${sheets.candidates.name}").getRange("B5").setValue("Zoé");`);
    const form = workbook.run("loadInterviewForm").result as { candidates: { id: string; name: string }[] };
    expect(form.candidates[3]).toEqual({ id: "C-001", name: "Zoé" });
    const questions = workbook.run("loadInterviewForm").result as { questions: { id: string; criteria: string[] }[] };
    const answers = questions.questions.map(({ id, criteria }) => ({
      question: id,
      note: "",
      evidence: [],
      flags: [],
      ratings: criteria.map((criterion) => ({ criterion, level: 4 as const })),
    }));
    const { result, calls } = workbook.run("submitBallot", [ballot({ answers })]);
    expect(result).toMatchObject({ alreadyStored: false, candidate: "C-001", ratings: 18 });
    expect(calls.roundTrips).toBeLessThanOrEqual(6);
    const later = workbook.run("submitBallot", [ballot({ id: "5b1e7a4c-2f68-4a0d-8c35-9d7e6f102b3c", interviewer: "Bea", answers })]);
    expect(later.calls.roundTrips).toBeLessThanOrEqual(6);
    const line = records(workbook, sheets.candidates.name).at(3);
    const { score, coverage } = board.columns;
    expect([line?.[score], line?.[coverage], line?.[criteria.C7.name]]).toEqual([4, 1, 4]);
  });

  it("loses exactly its samples when they are removed", () => {
    workbook.run("removeSampleData");
    expect(said(workbook)).toBe(messages.samplesRemoved(3, 104, false));
    expect(columnOf(workbook, sheets.candidates.name, sheets.candidates.columns.name)).toEqual(["Zoé"]);
    expect(new Set(columnOf(workbook, sheets.interviews.name, sheets.interviews.columns.candidate))).toEqual(new Set(["Zoé"]));
  });
});
