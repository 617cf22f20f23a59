import { describe, expect, it } from "vitest";
import { act, openWorkbook, shown } from "./kit.ts";

/** One line of the log by hand: ballot, the ballot it replaces, interviewer, candidate, criterion, rating. */
type Line = readonly [ballot: string, replaces: string, interviewer: string, code: string, criterion: string, rating: number | string];

/** What the hidden columns hold for these lines, heading left out. */
function counted(lines: readonly Line[], locale = "en_US"): unknown[][] {
  const workbook = openWorkbook({ locale });
  workbook.run("insertCandidates");
  const log = locale === "fr_FR" ? "Entretiens" : "Interviews";
  const rows = lines.map(([ballot, replaces, interviewer, code, criterion, rating]) =>
    [new Date(0).toISOString(), ballot, replaces, 1, interviewer, code, "", "", criterion, "", rating].map((cell) =>
      cell === "" ? null : cell,
    ),
  );
  // Pasting over a cell takes its rule away, so anything may stand in it.
  const range = `sheet("${log}").getRange(2, 1, ${rows.length}, 11)`;
  act(workbook, `${range}.clearDataValidations().setValues(${JSON.stringify(rows)});`);
  return shown(workbook, log)
    .slice(1)
    .map((row) => row.slice(15));
}

const nothing = ["", "", "", "", ""];

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("lines of the log that count, in %s", (locale) => {
  it("are those of the last ballot, rated from 1 to 5, about a candidate and a criterion", () => {
    const lines: Line[] = [
      ["b1", "", "Ann", "C-001", "C2", 2],
      ["b1", "", "Ann", "C-001", "C5", ""],
      ["b2", "b1", "Ann", "C-001", "C2", 4],
      ["b3", "", "Bo", "C-001", "C2", 6],
      ["b3", "", "Bo", "C-001", "C5", "four"],
      ["b3", "", "Bo", "", "C2", 3],
      ["b3", "", "Bo", "C-001", "", 3],
      ["", "", "", "C-001", "C5", 3],
    ];
    expect(counted(lines, locale)).toEqual([
      nothing,
      nothing,
      ["C-001|C2", "C-001", "Ann", "C2", 4],
      nothing,
      nothing,
      nothing,
      nothing,
      ["C-001|C5", "C-001", "?", "C5", 3],
    ]);
  });
});
