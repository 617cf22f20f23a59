import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { ballot, nameInterviewers, records, shown } from "./kit.ts";
import { ballotOf, openPanel, panel, submit } from "./panel.ts";

const {
  sheets,
  board: { columns },
} = contentFor("en");
const open = sheets.roleBrief.modes.open;

/** Everything that the scoreboard says. */
const board = (workbook: ReturnType<typeof openPanel>): string => JSON.stringify(shown(workbook, sheets.scoreboard.name));
const scoreOf = (workbook: ReturnType<typeof openPanel>, candidate: string): unknown =>
  records(workbook, sheets.candidates.name).find((row) => row[sheets.candidates.columns.name] === candidate)?.[columns.score];

describe("an interviewer who is taken out of the brief", () => {
  const workbook = openPanel(["Ann", "Bea"], open);
  // Every criterion is rated, or there would be no score to keep.
  const ratings = ["B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4", "C5", "C6", "C7"].map((criterion) => ({ criterion, level: 4 as const }));
  const [first] = ballot().answers;
  const answers = first ? [{ ...first, ratings }] : [];
  submit(workbook, ballotOf("Ann", 1, { answers }));

  it("is waited for until then, and no longer after", () => {
    expect(board(workbook)).toContain("Bea");
    expect(panel(workbook).rows[0]).toMatchObject({ submitted: ["Ann"], missing: ["Bea"] });
    nameInterviewers(workbook, [["Ann", ""]], open);
    expect(board(workbook)).not.toContain("Bea");
    expect(panel(workbook).rows[0]).toMatchObject({ submitted: ["Ann"], missing: [] });
  });

  it("keeps the ratings already given: they count, and the log has them", () => {
    expect(scoreOf(workbook, "Ana")).toBe(4);
    nameInterviewers(workbook, [], open);
    expect(scoreOf(workbook, "Ana")).toBe(4);
    expect(panel(workbook).rows[0]).toMatchObject({ submitted: ["Ann"] });
    expect(shown(workbook, sheets.interviews.name)).toHaveLength(1 + ratings.length);
  });

  it("may hand in a ballot all the same, with a note of 5,000 characters and an emoji for a name", () => {
    const note = "Long, but a cell holds it. ".repeat(200).slice(0, 5_000);
    const long = first ? [{ ...first, note }] : [];
    expect(submit(workbook, ballotOf("🦊 Bea", 2, { answers: long }), "Bea")).toMatchObject({ ratings: 1 });
    const { interviewer, note: noteColumn } = sheets.interviews.columns;
    const own = records(workbook, sheets.interviews.name).filter((line) => line[interviewer] === "🦊 Bea");
    expect(own.map((line) => line[noteColumn])).toContain(note);
  });
});
