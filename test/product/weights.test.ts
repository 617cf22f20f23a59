import { beforeAll, describe, expect, test } from "vitest";
import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { act, ballot, failures, openWorkbook, said, shown } from "./kit.ts";

/** A kit with one candidate, kept as text so that every test starts from a fresh copy. */
function kept(locale: string): string {
  const workbook = openWorkbook({ locale });
  workbook.run("setUpTheKit");
  act(workbook, `sheet("${contentFor(languageOf(locale)).sheets.candidates.name}").getRange("B2").setValue("Ada");`);
  workbook.run("loadInterviewForm");
  return JSON.stringify(workbook.workbook.save());
}

/** @param answers to the dialogs that come */
const open = (state: string, answers: readonly unknown[] = []): Script =>
  openWorkbook({ workbook: Workbook.load(JSON.parse(state)), answers });

const save = (workbook: Script): string => JSON.stringify(workbook.workbook.save());

/** Locked by a first ballot. */
function locked(state: string): string {
  const workbook = open(state);
  workbook.run("submitBallot", [ballot()]);
  return save(workbook);
}

const named = (workbook: Script, name: string): unknown[] =>
  (act(workbook, `return ss.getRangeByName("${name}").getValues();`) as unknown[][]).map(([cell]) => cell);
const inForce = (workbook: Script) => named(workbook, rangeNames.weights).filter((cell) => cell !== "");
const type = (workbook: Script, criterion: number, weight: unknown) =>
  act(workbook, `ss.getRangeByName("${rangeNames.typedWeights}").getCell(${criterion}, 1).setValue(${JSON.stringify(weight)});`);
/** Pasted cells bring their own rules along, so what a rule would refuse gets in. */
const paste = (workbook: Script, criterion: number, weight: unknown) => {
  act(workbook, `ss.getRangeByName("${rangeNames.typedWeights}").getCell(${criterion}, 1).clearDataValidations();`);
  type(workbook, criterion, weight);
};
const version = (workbook: Script) =>
  JSON.parse(String(act(workbook, 'return ss.createDeveloperMetadataFinder().withKey("hiring-kit").find()[0].getValue();'))).rubric;
const started = [12, 12, 8, 6, 8, 14, 6, 8, 12, 8, 6, 0, 0, 0, 0, 0];

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the weights in a workbook of %s", (locale) => {
  const { sheets, messages } = contentFor(languageOf(locale));
  const line = (workbook: Script) => shown(workbook, sheets.rubric.name)[2]?.[0];
  const log = (workbook: Script) => shown(workbook, sheets.log.name).slice(1);
  let fresh = "";
  let first = "";
  beforeAll(() => {
    fresh = kept(locale);
    first = locked(fresh);
  }, 300_000);

  test("are free before the first ballot and locked after it", () => {
    const workbook = open(fresh, ["OK"]);
    expect(line(workbook)).toBe(sheets.rubric.lock.free);
    type(workbook, 1, 20);
    expect(inForce(workbook)).toEqual([20, ...started.slice(1)]);
    workbook.run("applyChangedWeights");
    expect(said(workbook)).toBe(messages.weights.notLocked);
    workbook.run("submitBallot", [ballot()]);
    type(workbook, 1, 50);
    expect(inForce(workbook)).toEqual([20, ...started.slice(1)]);
    expect(version(workbook)).toMatchObject({ version: 1, weights: { B3: 20, B4: 12 } });
    expect(line(workbook)).toMatch(/^Version 1, .*\d{4}\./);
    expect(line(workbook)).toContain(sheets.rubric.lock.changed);
  });

  test("count anew with a reason, which goes into the log", () => {
    const workbook = open(first, ["Service matters more than we thought"]);
    type(workbook, 1, 30);
    workbook.run("applyChangedWeights");
    expect(said(workbook)).toBe(messages.weights.applied(2));
    expect(inForce(workbook)).toEqual([30, ...started.slice(1)]);
    expect(version(workbook)).toMatchObject({ version: 2, weights: { B3: 30 } });
    expect(version(workbook).pending).toBeUndefined();
    const [[when, who, ...rest] = []] = log(workbook);
    expect([Number.isNaN(Date.parse(String(when))), who]).toEqual([false, "Ann"]);
    expect(rest).toEqual([
      messages.weights.logged(2),
      messages.weights.change({ id: "B3", name: contentFor(languageOf(locale)).criteria.B3.name, from: 12, to: 30 }),
      "Service matters more than we thought",
    ]);
    expect(line(workbook)).toMatch(/^Version 2, /);
    expect(line(workbook)).not.toContain(sheets.rubric.lock.changed);
  });

  test("say what is wrong with them", () => {
    const workbook = open(fresh);
    expect(() => type(workbook, 1, -1)).toThrow(/violates the data validation rules/);
    paste(workbook, 1, -1);
    expect(line(workbook)).toContain(sheets.rubric.lock.unreadable);
    expect(inForce(workbook)[0]).toBe(0);
    paste(workbook, 1, "'4.5 or so");
    expect(line(workbook)).toContain(sheets.rubric.lock.unreadable);
    type(workbook, 1, 12);
    expect(line(workbook)).not.toContain(sheets.rubric.lock.unreadable);
    act(workbook, `ss.getRangeByName("${rangeNames.typedWeights}").setValue(0);`);
    expect(line(workbook)).toContain(sheets.rubric.lock.nothing);
  });
});

describe("locked weights", () => {
  const { sheets, messages } = contentFor("en");
  let fresh = "";
  let first = "";
  beforeAll(() => {
    fresh = kept("en_US");
    first = locked(fresh);
  }, 300_000);

  test("stay as they are without a reason, and when the user thinks better of it", () => {
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

  test("ask for a name once, and refuse weights that are none", () => {
    const workbook = open(first, ["Zoé 🦊", "Because"]);
    type(workbook, 1, 30);
    workbook.run("applyChangedWeights", [], { user: "Somebody new" });
    expect(shown(workbook, sheets.log.name)[1]?.[1]).toBe("Zoé 🦊");
    const again = open(save(workbook), []);
    paste(again, 2, "'4,5");
    again.run("applyChangedWeights", [], { user: "Somebody new" });
    expect(said(again)).toBe(messages.weights.unreadable(["Brand voice"]));
    act(again, `ss.getRangeByName("${rangeNames.typedWeights}").setValue(0);`);
    again.run("applyChangedWeights", [], { user: "Somebody new" });
    expect(said(again)).toBe(messages.weights.allZero);
  });

  test("go along when criteria are renamed, sorted and moved, and new ones wait for a reason", () => {
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
    expect(shown(workbook, sheets.log.name)[1]?.[3]).toBe("Languages (X1): new → 9");
  });

  test("notice a criterion that was dropped, and log it", () => {
    const workbook = open(first, ["Not needed"]);
    act(workbook, `sheet("${sheets.rubric.name}").deleteRow(5);`);
    expect(shown(workbook, sheets.rubric.name)[2]?.[0]).toContain(sheets.rubric.lock.lost);
    workbook.run("applyChangedWeights");
    expect(shown(workbook, sheets.log.name)[1]?.[3]).toBe("B3: 12 → removed");
    expect(shown(workbook, sheets.rubric.name)[2]?.[0]).not.toContain(sheets.rubric.lock.lost);
  });

  test("never give an id twice, and refuse two criteria of one id", () => {
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

  test("are changed as a whole whatever call fails, with one line in the log", { timeout: 600_000 }, () => {
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
