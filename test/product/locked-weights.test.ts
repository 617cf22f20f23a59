import { beforeAll, describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import { act, ballot, failures, records, said, shown } from "./kit.ts";
import { inForce, kept, locked, named, open, paste, save, started, type, version } from "./weights-in-force.ts";

describe("locked weights", () => {
  const { sheets, messages } = contentFor("en");
  let fresh = "";
  let first = "";
  beforeAll(() => {
    fresh = kept("en_US");
    first = locked(fresh);
  }, 300_000);

  it("stay as they are without a reason, and when the user thinks better of it", () => {
    for (const [answer, sentence] of [
      ["   ", messages.weights.reasonMissing],
      ["CANCEL", messages.weights.askReason([messages.weights.change({ id: "B3", name: "People skills", from: 12, to: 30 })])],
    ]) {
      const workbook = open(first, [answer]);
      type(workbook, 1, 30);
      workbook.run("applyChangedWeights");
      expect(said(workbook)).toBe(sentence);
      expect(inForce(workbook)).toEqual(started);
      expect(shown(workbook, sheets.log.name)).toHaveLength(1);
    }
  });

  it("ask for a name once, and refuse weights that are none", () => {
    const workbook = open(first, ["Zoé 🦊", "Because"]);
    type(workbook, 1, 30);
    workbook.run("applyChangedWeights", [], { user: "Somebody new" });
    expect(records(workbook, sheets.log.name)[0]?.[sheets.log.columns.who]).toBe("Zoé 🦊");
    const again = open(save(workbook), []);
    paste(again, 2, "'4,5");
    again.run("applyChangedWeights", [], { user: "Somebody new" });
    expect(said(again)).toBe(messages.weights.unreadable(["Brand voice"]));
    act(again, `const typed = ss.getRangeByName("${rangeNames.typedWeights}"); typed.offset(1, 0, typed.getNumRows() - 1).setValue(0);`);
    again.run("applyChangedWeights", [], { user: "Somebody new" });
    expect(said(again)).toBe(messages.weights.allZero);
  });

  it("go along when criteria are renamed, sorted and moved, and new ones wait for a reason", () => {
    const workbook = open(first, ["A new skill"]);
    act(
      workbook,
      `const rubric = sheet("${sheets.rubric.name}");
       rubric.getRange("B5").setValue("Kindness 💛");
       rubric.getRange("B21:D21").setValues([["Languages", "We sell abroad", 9]]);
       rubric.getRange("A5:N28").offset(0, 0, 17, 4).sort({ column: 2, ascending: true });`,
    );
    const ids = named(workbook, rangeNames.criterionIds);
    expect(ids.slice(0, 3)).not.toEqual(["B3", "B4", "B5"]);
    workbook.run("applyChangedWeights");
    const after = named(workbook, rangeNames.criterionIds);
    const weights = named(workbook, rangeNames.weights);
    expect(weights[after.indexOf("B3")]).toBe(12);
    expect(weights[after.indexOf("X1")]).toBe(9);
    expect(named(workbook, rangeNames.criteria)[after.indexOf("B3")]).toBe("Kindness 💛");
    expect(records(workbook, sheets.log.name)[0]?.[sheets.log.columns.detail]).toBe("Languages (X1): new → 9");
  });

  it("notice a criterion that was dropped, and log it", () => {
    const workbook = open(first, ["Not needed"]);
    act(workbook, `sheet("${sheets.rubric.name}").deleteRow(5);`);
    expect(shown(workbook, sheets.rubric.name)[2]?.[0]).toContain(sheets.rubric.lock.lost);
    workbook.run("applyChangedWeights");
    expect(records(workbook, sheets.log.name)[0]?.[sheets.log.columns.detail]).toBe("B3: 12 → removed");
    expect(shown(workbook, sheets.rubric.name)[2]?.[0]).not.toContain(sheets.rubric.lock.lost);
  });

  it("never give an id twice, and refuse two criteria of one id", () => {
    const workbook = open(fresh);
    act(workbook, `sheet("${sheets.rubric.name}").getRange("B21:B22").setValues([["One"], ["Two"]]);`);
    act(workbook, `sheet("${sheets.rubric.name}").getRange("D21:D22").setValue(1);`);
    workbook.run("submitBallot", [ballot()]);
    expect(named(workbook, rangeNames.criterionIds).slice(16, 18)).toEqual(["X1", "X2"]);
    act(workbook, `const s = sheet("${sheets.rubric.name}"); s.deleteRow(22); s.getRange("B22").setValue("Three");`);
    const answered = open(save(workbook), ["Because"]);
    type(answered, 18, 2);
    answered.run("applyChangedWeights");
    expect(named(answered, rangeNames.criterionIds).slice(16, 18)).toEqual(["X1", "X3"]);
    act(answered, `sheet("${sheets.rubric.name}").getRange("A22").setValue("X1");`);
    answered.run("applyChangedWeights");
    expect(said(answered)).toBe(messages.duplicateCriterion("X1"));
  });

  it("are changed as a whole whatever call fails, with one line in the log", { timeout: 600_000 }, () => {
    const whole = open(first, ["Because"]);
    type(whole, 1, 30);
    const typed = save(whole);
    const { total } = whole.run("applyChangedWeights").calls;
    for (const failAt of failures(total, 8)) {
      const broken = open(typed, ["Because", "OK"]);
      let ended = false;
      try {
        broken.run("applyChangedWeights", [], { failAt });
        ended = said(broken) === messages.weights.applied(2);
      } catch {
        // What a failing alert throws reaches the user as it is; what counts is the workbook that is left.
      }
      const retried = open(save(broken), ["Because", "OK"]);
      retried.run("applyChangedWeights");
      expect([messages.weights.applied(2), messages.weights.completed(2), messages.weights.unchanged(2)], `call ${failAt}`).toContain(
        said(retried),
      );
      if (ended) expect(said(retried)).toBe(messages.weights.unchanged(2));
      expect(inForce(retried), `failed at call ${failAt}`).toEqual([30, ...started.slice(1)]);
      expect(shown(retried, sheets.log.name), `failed at call ${failAt}`).toHaveLength(2);
      expect(version(retried), `failed at call ${failAt}`).toMatchObject({ version: 2, weights: { B3: 30 } });
      expect(version(retried).pending).toBeUndefined();
    }
  });
});
