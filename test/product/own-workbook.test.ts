import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { setUpParts } from "../../src/sheets/schema.ts";
import { act, ballot, columnOf, openSamples, openWorkbook, records, said, setUp, sheetNames, shown } from "./kit.ts";

const { messages, sheets, board } = contentFor("en");
const { columns } = sheets.candidates;
/** The plain means, which one more interviewer of somebody else does not move. */
const scores = (workbook: ReturnType<typeof setUp>) =>
  Object.fromEntries(
    records(workbook, "Candidates").map((row) => [row[columns.name], Math.round(Number(row[board.columns.plain]) * 100) / 100]),
  );
const right = { "Sample – Maya Lind": 4.24, "Sample – Tom Okafor": 3.53, "Sample – Inès Roux": 3.56 };

describe("a workbook that people work in", () => {
  it("keeps its own sheet of the same name", () => {
    const workbook = openWorkbook();
    act(workbook, 'ss.insertSheet("Rubric").getRange("A1").setValue("mine");');
    workbook.run("setUpTheKit");
    expect(said(workbook)).toContain("“Rubric 2”");
    expect(shown(workbook, "Rubric")).toEqual([["mine"]]);
  });

  it("keeps a range name of its own", () => {
    const workbook = openWorkbook();
    act(workbook, 'ss.setNamedRange("Hiring_weights", ss.getSheets()[0].getRange("A1"));');
    workbook.run("setUpTheKit");
    expect(said(workbook)).toBe(messages.rangeNameTaken("Hiring_weights", (sheetNames(workbook) as string[])[0] ?? ""));
    expect(sheetNames(workbook)).toHaveLength(1);
  });

  it("is not set up twice", () => {
    const workbook = openSamples();
    act(workbook, 'sheet("Rubric").setName("What counts");');
    workbook.run("setUpTheKit");
    expect(said(workbook)).toContain(messages.complete);
    expect(sheetNames(workbook)).toHaveLength(1 + setUpParts.length);
  });

  it("gets back the sheets that were deleted, and the scores with them", () => {
    const workbook = openWorkbook({ answers: ["OK", "YES"] });
    workbook.run("setUpTheKit");
    act(workbook, 'ss.deleteSheet(sheet("Interviews")); ss.deleteSheet(sheet("Question bank"));');
    workbook.run("setUpTheKit");
    expect(workbook.ui.alerts.at(-2)?.message).toBe(messages.offerMissing(["Question bank", "Interviews"]));
    workbook.run("addSampleData");
    expect(scores(workbook)).toEqual(right);
  });

  it("can be rearranged: sheets renamed, columns and rows inserted", () => {
    const workbook = openSamples();
    act(
      workbook,
      `sheet("Interviews").setName("Ratings"); sheet("Ratings").insertColumnBefore(6); sheet("Ratings").getRange("F1").setValue("Mine");
       sheet("Candidates").insertColumnBefore(28); sheet("Candidates").getRange("AB1:AB2").setValues([["Age of CV"], [99]]);
       sheet("Candidates").insertRowBefore(2); sheet("Rubric").insertRowBefore(1);`,
    );
    workbook.run("submitBallot", [ballot({ candidate: "S-1" })]);
    expect(shown(workbook, "Ratings").at(-1)?.slice(4, 8)).toEqual(["Ann", "", "S-1", "Sample – Maya Lind"]);
    expect(scores(workbook)).toEqual({ ...right, "Sample – Maya Lind": 4.26 });
    const form = workbook.run("loadInterviewForm").result as { criteria: unknown[] };
    expect(form.criteria).toHaveLength(11);
  });

  it("keeps ratings with their people when sorted", () => {
    const workbook = openSamples();
    act(workbook, 'sheet("Candidates").getRange("A2:D4").sort({ column: 2, ascending: true });');
    expect(columnOf(workbook, "Candidates", columns.name)).toEqual(["Sample – Inès Roux", "Sample – Maya Lind", "Sample – Tom Okafor"]);
    expect(scores(workbook)).toEqual(right);
    workbook.run("removeSampleData");
    expect(shown(workbook, "Candidates")).toHaveLength(1);
  });

  it("never gives a code twice, and tells candidates of one name apart", () => {
    const workbook = setUp();
    act(workbook, 'sheet("Candidates").getRange("B2:B3").setValues([["Ada"], ["Ada"]]);');
    workbook.run("loadInterviewForm");
    expect(columnOf(workbook, "Candidates", columns.code)).toEqual(["C-001", "C-002"]);
    act(workbook, 'sheet("Candidates").deleteRow(3); sheet("Candidates").getRange("B3").setValue("Bob");');
    workbook.run("loadInterviewForm");
    expect(columnOf(workbook, "Candidates", columns.code)).toEqual(["C-001", "C-003"]);
    act(workbook, 'sheet("Candidates").getRange("A3").setValue("C-001");');
    expect(() => workbook.run("loadInterviewForm")).toThrow(messages.duplicateCode("C-001"));
  });

  it("says which heading is gone", () => {
    const workbook = openSamples();
    act(workbook, 'sheet("Candidates").getRange("B1").setValue("Who");');
    expect(() => workbook.run("loadInterviewForm")).toThrow(messages.columnGone("Candidates", "Candidate"));
  });

  it("keeps typed text as text", () => {
    const workbook = openSamples();
    const typed = '=HYPERLINK("x")';
    const answers = [{ question: "D1", note: "+1", evidence: [], flags: [], ratings: [{ criterion: "C2", level: 3 as const }] }];
    workbook.run("submitBallot", [ballot({ candidate: "S-1", interviewer: typed, answers })]);
    const line = records(workbook, "Interviews").at(-1);
    expect([line?.[sheets.interviews.columns.interviewer], line?.[sheets.interviews.columns.note]]).toEqual([typed, "+1"]);
  });

  it("stores a ballot once, however often it is sent", () => {
    const workbook = openSamples();
    const before = shown(workbook, "Interviews").length;
    workbook.run("submitBallot", [ballot({ candidate: "S-1" })]);
    expect(workbook.run("submitBallot", [ballot({ candidate: "S-1" })]).result).toMatchObject({ alreadyStored: true, ratings: 1 });
    expect(shown(workbook, "Interviews")).toHaveLength(before + 2);
  });

  it("shows a form without a kit only after offering one", () => {
    const no = openWorkbook({ answers: ["NO"] });
    no.run("openInterviewForm");
    expect([said(no), no.ui.sidebar]).toEqual([messages.offerSetUp, null]);
    expect(() => no.run("loadInterviewForm")).toThrow(messages.noKit);
    const yes = openWorkbook({ answers: ["YES", "OK"] });
    yes.run("openInterviewForm");
    expect(yes.ui.sidebar?.title).toBe(messages.formTitle);
  });

  it("gets a single sheet, with those it needs", () => {
    const workbook = openWorkbook({ answers: ["OK", "OK", "NO"] });
    workbook.run("insertBenchmarks");
    workbook.run("insertCandidates");
    expect((sheetNames(workbook) as string[]).slice(1)).toEqual(["Benchmarks", "Rubric", "Candidates", "Interviews"]);
    workbook.run("insertCandidates");
    expect(said(workbook)).toBe(messages.offerSecond("Candidates"));
    expect(sheetNames(workbook)).toHaveLength(5);
  });
});
