import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { openExercise, plan, strongPlan } from "./exercise.ts";
import { findings } from "./findings.ts";
import { act, answering, said as lastSaid, openSamples, setUp } from "./kit.ts";
import { ballotOf, openPanel, submit } from "./panel.ts";

const { messages, sheets } = contentFor("en");
const { findings: kinds } = messages.check;

const found = (workbook: ReturnType<typeof setUp>): unknown[][] => {
  const asked = answering(workbook, "NO", "OK");
  asked.run("checkTheWorkbook");
  if (lastSaid(asked).startsWith(messages.check.fine)) return [];
  return findings(asked, messages.check.sheet).slice(1);
};
const said = (workbook: ReturnType<typeof setUp>): unknown[] => found(workbook).map(([, what]) => what);
const facts = (text: string, wanted = "", meant = "") => ({ sheet: "", text, wanted, meant });

describe("the check tells people apart", () => {
  it("who is not named in the brief, whose name is nearly another's, and who would have two voices", () => {
    const workbook = openPanel(["Rosa Lindqvist", "Bea"], sheets.roleBrief.modes.open);
    submit(workbook, ballotOf("Rosa Lindqvist", 1));
    submit(workbook, ballotOf("Rosa Lindquist", 2));
    submit(workbook, ballotOf("Carl", 3));
    act(
      workbook,
      `const s = sheet("Interviews"); const v = s.getRange(2, 1, 2, 15).getValues(); v.forEach((row) => { row[1] = "11111111-1111-4111-8111-111111111111"; });
       const last = s.getRange("E:E").getValues().filter(([cell]) => cell !== "").length; s.getRange(last + 1, 1, 2, 15).setValues(v);`,
    );
    const sentences = said(workbook);
    expect(sentences).toContain(kinds.voiceTwice.what(facts("Rosa Lindqvist", "Ana")));
    expect(sentences).toContain(kinds.nearName.what(facts("Rosa Lindquist", "Rosa Lindqvist")));
    expect(sentences).toContain(kinds.unlisted.what(facts("Carl")));
  });

  it("two candidates whose names differ in a letter", () => {
    const workbook = setUp({ candidates: ["Inès Roussel", "Ines Roussel", "Tom Okafor"] });
    expect(said(workbook)).toContain(kinds.nearName.what(facts("Ines Roussel", "Inès Roussel")));
  });

  it("ballots that are held back for somebody who is gone", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    act(workbook, 'sheet("Candidates").deleteRow(2);');
    expect(said(workbook)).toContain(kinds.heldForNobody.what(facts("C-001")));
  });
});

it.each(["en_US", "fr_FR"])("the check calls a date in a rating a date, and asks what was meant, in %s", (locale) => {
  const { sheets: names, messages: words } = contentFor(languageOf(locale));
  const workbook = openSamples(locale);
  const shown = act(
    workbook,
    `const s = sheet(${JSON.stringify(names.interviews.name)}); const at = s.getRange("1:1").getValues()[0].indexOf(${JSON.stringify(names.interviews.columns.rating)}) + 1;
     s.getRange(2, at).clearDataValidations().setNumberFormat("General").setValue("4/5"); return s.getRange(2, at).getDisplayValue();`,
  ) as string;
  const asked = answering(workbook, "NO", "OK");
  asked.run("checkTheWorkbook");
  const sentences = findings(asked, words.check.sheet).map(([, what]) => String(what));
  expect(sentences).toContain(words.check.findings.isDate.what(facts(shown, "1–5", "4")));
  expect(sentences.join()).not.toContain("GMT");
});

it("a plan says so when its reserve stands over a formula, or something stands below its lines", () => {
  const workbook = openExercise();
  plan(workbook, "Budget C-001", strongPlan);
  expect(found(workbook)).toEqual([]);
  const end = act(
    workbook,
    `const v = sheet("Budget C-001").getDataRange().getValues(); return v.findIndex((row) => row[0] === ${JSON.stringify(sheets.exercise.endOfLines)}) + 1;`,
  ) as number;
  act(workbook, `sheet("Budget C-001").getRange("H5").setValue(40); sheet("Budget C-001").getRange(${end}, 4).setValue(10);`);
  const sentences = found(workbook).map(([where, what]) => [where, what]);
  expect(sentences).toContainEqual(["Budget C-001!H5", kinds.formulaGone.what(facts("40"))]);
  expect(sentences).toContainEqual([`Budget C-001!D${end}`, kinds.planLine.what(facts("10"))]);
  answering(workbook, "YES", "OK").run("checkTheWorkbook");
  expect(act(workbook, `return sheet("Budget C-001").getRange("H5").getFormula() !== "";`)).toBe(true);
});

it("a log whose filter ends too early says so, and is covered to its last line on request", () => {
  const workbook = openSamples();
  act(workbook, `const s = sheet("Interviews"); s.getFilter().remove(); s.getRange("A1:O40").createFilter();`);
  expect(said(workbook)).toEqual([kinds.filterShort.what(facts("40", "115"))]);
  answering(workbook, "YES", "OK").run("checkTheWorkbook");
  expect(found(workbook)).toEqual([]);
  expect(act(workbook, `const s = sheet("Interviews"); return s.getFilter().getRange().getLastRow() === s.getMaxRows();`)).toBe(true);
});
