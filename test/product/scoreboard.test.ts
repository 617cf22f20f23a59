import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Script } from "../local/script.ts";
import { act, columnOf, errorCells, openWorkbook, records, said, setUp, shown, typeBeside } from "./kit.ts";

const noErrors = (workbook: Script): void =>
  expect(errorCells(workbook, contentFor(languageOf(workbook.workbook.locale.code)).sheets.scoreboard.name)).toEqual([]);
/** The column that says what a row is; what stands side by side comes two columns after it. */
const KIND = 12;
const texts = (rows: unknown[][]): string[] => rows.flat().map(String);

/** Writes lines into the log: interviewer, candidate's code, criterion's id, rating, ballot, the ballot it replaces. */
function rate(workbook: Script, log: string, lines: readonly (readonly (string | number)[])[]): void {
  const rows = lines.map(([interviewer, code, criterion, rating, ballot = "b", replaces = ""]) =>
    ["", ballot, replaces, 1, interviewer, code, "", "", criterion, "", rating].map((cell) => (cell === "" ? null : cell)),
  );
  act(
    workbook,
    `const log = sheet(${JSON.stringify(log)}); const last = Math.max(1, log.getRange("F1:F").getValues().filter(String).length);
     const room = log.getMaxRows() - last - ${rows.length}; if (room < 0) log.insertRowsAfter(log.getMaxRows(), -room);
     log.getRange(last + 1, 1, ${rows.length}, 11).setValues(${JSON.stringify(rows)});`,
  );
}

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the scoreboard in a workbook of %s", (locale) => {
  const { sheets, board, messages, samples, criteria } = contentFor(languageOf(locale));
  const workbook = openWorkbook({ locale, answers: ["OK", "OK", "Zoé 🦊", "OK"] });
  const scoreboard = () => shown(workbook, sheets.scoreboard.name);

  it("says what to do while it is empty", () => {
    workbook.run("setUpTheKit");
    noErrors(workbook);
    const { title, help, profiles, profilesHelp, profilesLabel } = sheets.scoreboard;
    const told = texts(scoreboard()).filter((text) => text !== "");
    expect(told.sort()).toEqual([title, help, profiles, profilesHelp, profilesLabel, board.headline.noCandidates].sort());
    const charts = act(workbook, `return sheet(${JSON.stringify(sheets.scoreboard.name)}).getCharts().length;`);
    workbook.run("showScoreboard");
    expect(charts).toBe(0);
  });

  it("shows the sample candidates: who leads, the ranking, what to talk about, and criteria side by side", () => {
    workbook.run("addSampleData");
    const rows = scoreboard();
    noErrors(workbook);
    const [maya, tom, ines] = samples.candidates;
    const ranked = rows.filter((row) => row[KIND] === "ranked");
    expect(ranked.map(([rank, name, , score]) => [rank, name, Math.round(Number(score) * 100) / 100])).toEqual([
      ["1", maya, 4.24],
      ["2", ines, 3.56],
      ["3", tom, 3.53],
    ]);
    expect(texts(rows)).toContain(board.headline.leader(maya, "veryLikely", board.times(18), 3));
    const beside = rows.filter((row) => row[KIND + 3] === criteria.C5.name);
    expect(beside.map((row) => row.slice(KIND + 4, KIND + 7))).toEqual([[5, 4, 3]]);
    const voices = rows.filter((row) => row[KIND] === "line" && row[2] === criteria.B6.name);
    expect(voices.map((row) => String(row[6])).join()).toContain(samples.interviewers[0]);
  });

  it("follows one rating at once, and a must-have that is not met", () => {
    typeBeside(workbook, sheets.rubric.name, "C2", sheets.rubric.columns.minimum, 4);
    const line = () => shown(workbook, sheets.candidates.name).find(([code]) => code === "S-3");
    expect(line()?.[3]).toBe("");
    expect(line()?.[7]).toBe(board.gates.fail([criteria.C2.name]));
    const failing = [{ candidate: String(line()?.[1]), criteria: [criteria.C2.name] }];
    expect(texts(scoreboard())).toContain(board.headline.failed(failing));
    typeBeside(workbook, sheets.rubric.name, "C2", sheets.rubric.columns.minimum, "");
    expect(line()?.[3]).toBe(2);
  });

  it("adds a candidate from the menu, with a code and a word about a namesake", () => {
    workbook.run("addCandidate");
    expect(said(workbook)).toBe(messages.candidates.candidateAdded("Zoé 🦊", "C-001", 0));
    expect(shown(workbook, sheets.candidates.name).at(-1)?.slice(0, 2)).toEqual(["C-001", "Zoé 🦊"]);
    noErrors(workbook);
  });
});

describe("what people do to a workbook", () => {
  it("a name is asked for until there is one, and two people may share it", () => {
    const workbook = openWorkbook({ answers: ["OK", "  ", "OK", "Ada", "OK", "ada", "OK"] });
    const { messages } = contentFor("en");
    workbook.run("setUpTheKit");
    workbook.run("addCandidate");
    expect(said(workbook)).toBe(messages.candidates.nameMissing);
    workbook.run("addCandidate");
    workbook.run("addCandidate");
    expect(said(workbook)).toBe(messages.candidates.candidateAdded("ada", "C-002", 1));
    expect(shown(workbook, "Candidates").map((row) => row.slice(0, 2))).toEqual([
      ["Code", "Candidate"],
      ["C-001", "Ada"],
      ["C-002", "ada"],
    ]);
  });

  it("300 candidates, long notes, a criterion renamed, an interviewer gone: everything still counts", { timeout: 300_000 }, () => {
    const workbook = setUp();
    act(
      workbook,
      `const people = sheet("Candidates"); people.insertRowsAfter(people.getMaxRows(), 300);
       people.getRange(2, 1, 300, 2).setValues(Array.from({ length: 300 }, (_, i) => ["C-" + (i + 1), i < 2 ? "Ada 👩‍💻" : "Person " + i]));
       people.getRange("O2").setValue("x".repeat(5000));`,
    );
    const ids = ["B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4", "C5", "C6", "C7"];
    const lines = ["Ann", "Bea"].flatMap((interviewer, j) =>
      Array.from({ length: 20 }, (_, i) => ids.map((id, c) => [interviewer, `C-${i + 1}`, id, 1 + ((i + j * c) % 5)])).flat(),
    );
    rate(workbook, "Interviews", lines);
    const ranking = () => shown(workbook, "Scoreboard").filter((row) => row[KIND] === "ranked");
    expect(ranking()[0]?.[1]).toMatch(/^(Ada 👩‍💻 \(C-\d\)|Person \d+)$/);
    expect(ranking()).toHaveLength(20);
    const scores = () => columnOf(workbook, "Candidates", contentFor("en").board.columns.score).slice(0, 20);
    const before = scores();
    act(workbook, 'ss.getRangeByName("Hiring_criteria").getCell(10, 1).setValue("Words");');
    expect(shown(workbook, "Candidates")[0]).toContain("Words");
    expect(texts(shown(workbook, "Scoreboard"))).toContain("Words");
    expect(scores()).toEqual(before);
    // Removing an interviewer's lines takes their ratings and nothing else.
    act(workbook, `sheet("Interviews").deleteRows(${2 + lines.length / 2}, ${lines.length / 2});`);
    const rows = shown(workbook, "Scoreboard");
    noErrors(workbook);
    expect(texts(rows).some((text) => text.includes("Bea"))).toBe(false);
    expect(texts(rows).some((text) => text.startsWith("Too early to say who is best"))).toBe(true);
    expect(ranking()).toHaveLength(20);
  });

  it("ratings that are none are left out and counted in a sentence", () => {
    const workbook = setUp();
    act(
      workbook,
      'sheet("Candidates").getRange("A2:B2").setValues([["C-1", "Ada"]]); sheet("Interviews").getRange("K2:K40").clearDataValidations();',
    );
    rate(workbook, "Interviews", [
      ["Ann", "C-1", "C2", 6],
      ["Ann", "C-1", "C5", "'4,5"],
      ["Ann", "C-1", "C6", 4],
    ]);
    const rows = shown(workbook, "Scoreboard");
    const { headline } = contentFor("en").board;
    expect(texts(rows)).toContain(headline.leftOut(headline.atCell("Interviews!K2"), "6", "noRating", null, 1));
    const [line] = records(workbook, "Candidates");
    const { score, coverage } = contentFor("en").board.columns;
    expect([line?.[score], line?.[coverage]]).toEqual(["", 0.08]);
  });

  it("gets back its candidates or its log, and the scoreboard follows", { timeout: 300_000 }, () => {
    const workbook = openWorkbook({ answers: ["OK", "YES", "OK", "OK"] });
    workbook.run("setUpTheKit");
    act(workbook, 'ss.deleteSheet(sheet("Candidates")); ss.deleteSheet(sheet("Interviews"));');
    workbook.run("setUpTheKit");
    workbook.run("addSampleData");
    const rows = shown(workbook, "Scoreboard");
    noErrors(workbook);
    const { headline, times } = contentFor("en").board;
    expect(texts(rows)).toContain(headline.leader("Sample – Maya Lind", "veryLikely", times(18), 3));
  });
});

it("the radar is drawn when the scoreboard is shown with something to draw, gets an axis for each criterion that counts, and leaves other charts alone", () => {
  const workbook = setUp();
  act(
    workbook,
    `const board = sheet("Scoreboard");
     board.insertChart(board.newChart().setChartType(Charts.ChartType.RADAR).addRange(board.getRange("B16:C18")).setOption("title", "Mine").setPosition(1, 14, 0, 0).build());`,
  );
  const ranges = () =>
    act(
      workbook,
      'return sheet("Scoreboard").getCharts().map((chart) => [chart.getOptions().get("title"), chart.getRanges()[0].getNumRows(), chart.getRanges()[0].getNumColumns()]);',
    ) as unknown[][];
  const radar = () => {
    workbook.run("showScoreboard");
    const all = ranges();
    expect(all).toContainEqual(["Mine", 3, 2]);
    return all.filter(([title]) => title !== "Mine");
  };
  expect(radar()).toEqual([]);
  workbook.run("addSampleData");
  expect(radar()).toEqual([["Side by side", 12, 4]]);
  act(workbook, 'sheet("Rubric").getRange("D16:D17").setValues([[5], [5]]);');
  expect(radar()).toEqual([["Side by side", 14, 4]]);
  act(workbook, 'sheet("Rubric").getRange("D16:D17").clearContent(); sheet("Scoreboard").insertRowsBefore(3, 2);');
  expect(radar()).toEqual([["Side by side", 12, 4]]);
});
