import { beforeAll, describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { act, ballot, said, shown } from "./kit.ts";
import { inForce, kept, locked, open, paste, started, type, version } from "./weights-in-force.ts";

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

  it("are free before the first ballot and locked after it", () => {
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

  it("count anew with a reason, which goes into the log", () => {
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

  it("say what is wrong with them", () => {
    const workbook = open(fresh);
    expect(() => type(workbook, 1, -1)).toThrow(/violates the data validation rules/);
    paste(workbook, 1, -1);
    expect(line(workbook)).toContain(sheets.rubric.lock.unreadable);
    expect(inForce(workbook)[0]).toBe(0);
    paste(workbook, 1, "'4.5 or so");
    expect(line(workbook)).toContain(sheets.rubric.lock.unreadable);
    type(workbook, 1, 12);
    expect(line(workbook)).not.toContain(sheets.rubric.lock.unreadable);
    act(workbook, `const typed = ss.getRangeByName("${rangeNames.typedWeights}"); typed.offset(1, 0, typed.getNumRows() - 1).setValue(0);`);
    expect(line(workbook)).toContain(sheets.rubric.lock.nothing);
  });
});
