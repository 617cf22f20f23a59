import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { act, answering, copyOf, failures, records, said, typeBeside } from "./kit.ts";
import { ballotOf, openPanel, submit } from "./panel.ts";

const { sheets, messages, board } = contentFor("en");
const { log, rubric, scoreboard } = sheets;

const named = (workbook: Script, name: string): unknown[] =>
  (act(workbook, `return (ss.getRangeByName("${name}") || ss.getRangeByName("${name}_2")).getValues();`) as unknown[][])
    .slice(1)
    .map(([cell]) => cell);

/** Types into the rubric's line of a criterion, in the column with this heading. */
const type = (workbook: Script, id: string, heading: string, value: number | string): void =>
  typeBeside(workbook, rubric.name, id, heading, value);

const minimumOf = (workbook: Script, id: string): unknown =>
  named(workbook, rangeNames.minimums)[named(workbook, rangeNames.criterionIds).indexOf(id)];

const headline = (workbook: Script): string =>
  JSON.stringify(act(workbook, `return sheet("${scoreboard.name}").getRange("A4:A12").getValues();`));

/** Open ballots, the first of which is in, with a minimum of 2 on Analytics. */
const locked = (): Script => {
  const workbook = openPanel(["Ann", "Bea"], sheets.roleBrief.modes.open);
  type(workbook, "C2", rubric.columns.minimum, 2);
  submit(workbook, ballotOf("Ann", 1));
  return workbook;
};

describe("with the first ballot", () => {
  it("minimums are locked like weights, and change only with a name and a reason, under a new version", () => {
    const workbook = locked();
    type(workbook, "C2", rubric.columns.minimum, 5);
    type(workbook, "C7", rubric.columns.minimum, 4);
    expect([minimumOf(workbook, "C2"), minimumOf(workbook, "C7")]).toEqual([2, ""]);
    const line = () => String(act(workbook, `return sheet("${rubric.name}").getRange("A3").getValue();`));
    expect(line()).toContain(rubric.lock.changed);
    const answered = answering(workbook, "Reach matters after all");
    answered.run("applyChangedWeights", [], { user: "Ann" });
    expect(said(answered)).toBe(messages.weights.applied(2));
    expect([minimumOf(workbook, "C2"), minimumOf(workbook, "C7")]).toEqual([5, 4]);
    expect(line()).not.toContain(rubric.lock.changed);
    expect(records(workbook, log.name).at(-1)).toMatchObject({
      [log.columns.who]: "Ann",
      [log.columns.what]: messages.weights.logged(2),
      [log.columns.detail]: [
        messages.weights.minimumChange({ id: "C2", name: "Analytics", from: 2, to: 5 }),
        messages.weights.minimumChange({ id: "C7", name: "Behavioural psychology", from: 0, to: 4 }),
      ].join("\n"),
      [log.columns.reason]: "Reach matters after all",
    });
    expect(headline(workbook)).not.toContain("locked");
  });

  it("the log is exported with the minimum that counts, whatever is typed since", () => {
    const workbook = locked();
    type(workbook, "C2", rubric.columns.minimum, 5);
    workbook.run("exportLog");
    const exported = records(workbook, messages.export.sheets.rubric).find(({ criterion_id }) => criterion_id === "C2");
    expect(exported?.minimum).toBe(2);
  });

  it("a locked weight or minimum that is changed by hand is told on the scoreboard and in the check, and written back on request", () => {
    for (const [heading, value] of [
      [rubric.columns.locked, 1000],
      [rubric.columns.lockedMinimum, 5],
    ] as const) {
      const workbook = locked();
      expect(headline(workbook)).not.toContain("locked with");
      type(workbook, "C2", heading, value);
      expect(headline(workbook)).toContain(JSON.stringify(board.headline.notAsLocked(["Analytics"])).slice(1, -1));
      const asked = answering(workbook, "YES", "OK");
      asked.run("checkTheWorkbook");
      expect(asked.ui.alerts[0]?.message).toBe(messages.check.offer(1, 1, messages.check.sheet));
      expect(minimumOf(workbook, "C2")).toBe(2);
      expect(headline(workbook)).not.toContain("locked with");
    }
  });

  it("a rubric that is deleted and set up again gets its lock back", () => {
    const workbook = locked();
    const [weights, minimums] = [named(workbook, rangeNames.weights), named(workbook, rangeNames.minimums)];
    act(workbook, `ss.deleteSheet(sheet("${rubric.name}"));`);
    const again = answering(workbook, "YES", "OK", "OK");
    again.run("setUpTheKit");
    type(workbook, "C2", rubric.columns.weight, 1000);
    expect([named(workbook, rangeNames.weights), named(workbook, rangeNames.minimums)]).toEqual([weights, minimums]);
    expect(headline(workbook)).not.toContain("locked with");
  });

  it("a change of minimums is made as a whole whatever call fails, with one line in the log", { timeout: 600_000 }, () => {
    const before = locked();
    type(before, "C2", rubric.columns.minimum, 5);
    const { total } = answering(copyOf(before), "Because").run("applyChangedWeights", [], { user: "Ann" }).calls;
    for (const failAt of failures(total, 6)) {
      const workbook = copyOf(before, ["Because", "OK"]);
      try {
        workbook.run("applyChangedWeights", [], { user: "Ann", failAt });
      } catch {
        // A failing alert reaches the user as it is; what counts is the workbook that is left.
      }
      answering(workbook, "Because", "OK").run("applyChangedWeights", [], { user: "Ann" });
      expect(minimumOf(workbook, "C2"), `call ${failAt}`).toBe(5);
      expect(records(workbook, log.name), `call ${failAt}`).toHaveLength(1);
    }
  });
});

it("whoever edits the log, the interviews or locked cells by hand is warned, and nobody is locked out", () => {
  const kinds = act(
    openPanel(),
    `const of = (name, type) => sheet(name).getProtections(SpreadsheetApp.ProtectionType[type]).map((each) => each.isWarningOnly());
     return [of("${log.name}", "SHEET"), of("${sheets.interviews.name}", "SHEET"), of("${rubric.name}", "RANGE")];`,
  );
  expect(kinds).toEqual([[true], [true], [true]]);
});
