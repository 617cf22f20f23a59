import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Script } from "../local/script.ts";
import { findings } from "./findings.ts";
import { act, answering, ballot, copyOf, errorCells, openSamples, said, shown } from "./kit.ts";

/** Gives every sheet of the kit a name with an apostrophe. */
const renameAll = (workbook: Script, before: string) =>
  act(workbook, `for (const each of ss.getSheets().slice(1)) each.setName(${JSON.stringify(before)} + each.getName());`);

const everySheet = (workbook: Script): unknown =>
  act(workbook, "return ss.getSheets().slice(1).map((each) => each.getDataRange().getDisplayValues());");

describe.each([
  ["en_US", "O'Brien's "],
  ["fr_FR", "L'été : "],
])("in %s, sheets that are called %s…", (locale, before) => {
  const { sheets, messages } = contentFor(languageOf(locale));

  it("are found, counted and checked as under the names that the kit gave", () => {
    const usual = openSamples(locale);
    const workbook = copyOf(usual);
    renameAll(workbook, before);
    expect(errorCells(workbook)).toEqual([]);
    const [form, usualForm] = [workbook, usual].map((each) => JSON.stringify(each.run("loadInterviewForm").result));
    expect(form).toBe(usualForm);
    for (const each of [usual, workbook])
      each.run("submitBallot", [ballot({ candidate: "S-1", interviewer: "Noa", answers: ballot().answers })], { user: "Noa" });
    const when = /\d{1,2}:\d\d(:\d\d)?/g;
    const texts = [workbook, usual].map((each) => JSON.stringify(everySheet(each)).replaceAll(when, ""));
    expect(texts[0]?.replaceAll(before, "")).toBe(texts[1]);
    const asked = answering(workbook, "OK");
    asked.run("checkTheWorkbook");
    expect(said(asked)).toContain(messages.check.fine);
  });

  it("are told of by the check, with links, and repaired", () => {
    const workbook = copyOf(openSamples(locale));
    renameAll(workbook, before);
    const candidates = before + sheets.candidates.name;
    const formulas = () =>
      act(
        workbook,
        `return sheet(${JSON.stringify(candidates)}).getDataRange().getFormulas().flat().filter((each) => each.includes("O''Brien") || each.includes("L''été") || each.includes("Hiring_"));`,
      );
    const whole = formulas();
    expect(whole).not.toEqual([]);
    act(
      workbook,
      `const cells = sheet(${JSON.stringify(candidates)}).getDataRange();
       const [row] = cells.getFormulas(); const column = row.findIndex((each) => each.includes("SMM_"));
       cells.getCell(1, column + 1).clearContent();
       const name = ss.getNamedRanges().find((each) => each.getName().startsWith("Hiring_")); name.remove();`,
    );
    answering(workbook, "NO").run("checkTheWorkbook");
    const told = findings(workbook, messages.check.sheet).slice(1);
    expect(told.map(([where]) => String(where).split("!")[0])).toEqual(expect.arrayContaining([candidates]));
    expect(told.length).toBeGreaterThanOrEqual(2);
    const asked = answering(workbook, "YES", "OK");
    asked.run("checkTheWorkbook");
    expect(findings(asked, messages.check.sheet).slice(1)).toEqual([["", messages.check.fine, ""]]);
    expect(errorCells(workbook)).toEqual([]);
    expect(formulas()).toEqual(whole);
    expect(shown(workbook, candidates).length).toBe(4);
  });
});
