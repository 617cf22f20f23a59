import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import { script } from "../local/script.ts";
import { findings } from "./findings.ts";
import { act, copyOf, errorCells, files, openSamples, records, said } from "./kit.ts";

const { sheets, messages, board } = contentFor("en");

const scores = (workbook: ReturnType<typeof copyOf>): unknown[] =>
  records(workbook, sheets.candidates.name).map((row) => row[board.columns.score]);

describe.each(["overwrite", "refuse"] as const)("where Google would %s the names that a deleted sheet left behind", (deadNames) => {
  const asking = (workbook: ReturnType<typeof copyOf>, ...answers: readonly unknown[]) =>
    script(files, { workbook: workbook.workbook, deadNames, answers });

  it.each(["roleBrief", "rubric", "questions", "scoreboard", "log"] as const)(
    "%s comes back, and everything that reads it with it",
    { timeout: 60_000 },
    (part) => {
      const workbook = copyOf(openSamples());
      const before = scores(workbook);
      act(workbook, `ss.deleteSheet(sheet(${JSON.stringify(sheets[part].name)}));`);
      const user = asking(workbook, "YES", "OK");
      user.run("setUpTheKit");
      expect(said(user)).toContain(sheets[part].name);
      expect(errorCells(user)).toEqual([]);
      expect(scores(user)).toEqual(before);
      const checking = asking(user, "OK");
      checking.run("checkTheWorkbook");
      expect(said(checking)).toContain(messages.check.fine);
      // The lock of the first ballot finds its cells, whatever they are called by now.
      const id = "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e";
      const answers = [{ question: "D1", note: "", evidence: [], flags: [], ratings: [{ criterion: "C2", level: 5 }] }];
      user.run("submitBallot", [{ id, replaces: null, candidate: "S-1", interviewer: "Ann", version: 1, answers, recommendation: null }]);
      expect(errorCells(user)).toEqual([]);
      expect(act(user, `return sheet("Rubric").getRange("A3").getValue();`)).toContain(sheets.rubric.lock.since);
    },
  );

  it("a name whose cells were deleted is given again by the check", { timeout: 60_000 }, () => {
    const workbook = copyOf(openSamples());
    act(workbook, 'sheet("Rubric").deleteColumn(6);');
    const user = asking(workbook, "YES", "OK");
    user.run("checkTheWorkbook");
    expect(findings(user, messages.check.sheet).length).toBeGreaterThan(0);
    act(user, 'ss.deleteSheet(sheet("Rubric"));');
    const again = asking(user, "YES", "OK");
    again.run("setUpTheKit");
    expect(errorCells(again, "Candidates")).toEqual([]);
  });
});

it("where no name is accepted at all, the menu to remove the old one in is told", () => {
  const workbook = copyOf(openSamples());
  act(workbook, 'ss.deleteSheet(sheet("Rubric"));');
  // Nine others were left behind the same way.
  act(
    workbook,
    `const s = ss.insertSheet("Gone"); for (let i = 2; i <= 9; i++) ss.setNamedRange("${rangeNames.criterionIds}_" + i, s.getRange("A1")); ss.deleteSheet(s);`,
  );
  const user = script(files, { workbook: workbook.workbook, deadNames: "refuse", answers: ["YES", "OK"] });
  user.run("setUpTheKit");
  expect(said(user)).toBe(messages.nameRefused(rangeNames.criterionIds));
  expect(said(user)).toContain("Data ▸ Named ranges");
});
