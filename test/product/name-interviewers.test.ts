import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { act, answering, openWorkbook, said } from "./kit.ts";

/** Who the role brief names, with what stands in the cells. */
const named = (workbook: ReturnType<typeof openWorkbook>, locale = "en_US"): unknown => {
  const { name } = contentFor(languageOf(locale)).sheets.roleBrief;
  return act(
    workbook,
    `const sh = sheet(${JSON.stringify(name)}); const rows = sh.getDataRange().getValues();
     return rows.flatMap((row, i) => row[5] === "interviewer" && row[0] !== "" ? [[row[0], sh.getRange(i + 1, 1).getFormula()]] : []);`,
  );
};
const form = (workbook: ReturnType<typeof openWorkbook>) =>
  workbook.run("loadInterviewForm").result as { interviewers: { name: string }[]; mode: string };

describe.each(["en_US", "fr_FR"])("who interviews, asked by the set-up in %s", (locale) => {
  const { messages } = contentFor(languageOf(locale));

  it("stands in the role brief and in the form, and ballots are sealed from two on", () => {
    const workbook = openWorkbook({ locale, answers: [" Kim Osei, Lee Park;kim osei ,, "] });
    workbook.run("setUpTheKit");
    expect(named(workbook, locale)).toEqual([
      ["Kim Osei", ""],
      ["Lee Park", ""],
    ]);
    expect(form(workbook)).toMatchObject({ interviewers: [{ name: "Kim Osei" }, { name: "Lee Park" }], mode: "sealed" });
  });

  it("may be left for later, and is asked again by the next set-up as long as nobody is named", () => {
    const workbook = openWorkbook({ locale, answers: [""] });
    workbook.run("setUpTheKit");
    expect(named(workbook, locale)).toEqual([]);
    const again = answering(workbook, "Kim Osei");
    again.run("setUpTheKit");
    expect(said(again)).toBe(`${messages.complete}\n\n${messages.askInterviewers}`);
    expect(named(again, locale)).toEqual([["Kim Osei", ""]]);
    again.run("setUpTheKit");
    expect(said(again)).toBe(messages.complete);
  });
});

it("writes what looks like a formula as the text that was typed, and names no source of the kit's own", () => {
  const workbook = openWorkbook({ answers: ["=1+1, Budget exercise, Ann"] });
  workbook.run("setUpTheKit");
  expect(named(workbook)).toEqual([
    ["=1+1", ""],
    ["Ann", ""],
  ]);
});

it("finds room for more names than the brief has lines", () => {
  const names = Array.from({ length: 11 }, (_, i) => `Person ${i + 1}`);
  const workbook = openWorkbook({ answers: [names.join(",")] });
  workbook.run("setUpTheKit");
  expect(form(workbook).interviewers.map(({ name }) => name)).toEqual(names);
});

it("writes nothing when the dialog is closed", () => {
  const workbook = openWorkbook({ answers: [null] });
  workbook.run("setUpTheKit");
  expect(named(workbook)).toEqual([]);
});
