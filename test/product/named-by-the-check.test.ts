import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { LONGEST_ID } from "../../src/domain/usable-id.ts";
import { act, answering, records, setUp } from "./kit.ts";

const languages = [
  { locale: "en_US", language: "en" },
  { locale: "fr_FR", language: "fr" },
] as const;
const CHECK_HEADING = 4;

describe.each(languages)("what the check tells in a workbook of $locale", ({ locale, language }) => {
  const { messages, sheets } = contentFor(language);
  const { check } = messages;
  const open = () => setUp({ locale, candidates: ["Ana", "Ben"], answers: ["OK", "OK"] });
  const found = (workbook: ReturnType<typeof open>) =>
    records(workbook, check.sheet, CHECK_HEADING).map((row) => [row[check.columns.where], row[check.columns.what]]);

  it("an id that no ballot can carry keeps the form from opening, in one sentence, and the check shows the cell", () => {
    const long = "K".repeat(LONGEST_ID + 1);
    const cases = [
      { sheet: sheets.candidates.name, cell: "A2", id: "constructor", shown: "constructor" },
      { sheet: sheets.candidates.name, cell: "A3", id: long, shown: `${"K".repeat(39)}…` },
      { sheet: sheets.questions.name, cell: "C6", id: "a\u0007b", shown: "a\u0007b" },
    ];
    for (const { sheet, cell, id, shown } of cases) {
      const workbook = open();
      act(workbook, `sheet(${JSON.stringify(sheet)}).getRange("${cell}").setValue(${JSON.stringify(id)});`);
      expect(() => workbook.run("loadInterviewForm")).toThrow(messages.unusableId(shown, sheet, LONGEST_ID));
      workbook.run("checkTheWorkbook");
      expect(found(workbook)).toContainEqual([`${sheet}!${cell}`, check.findings.unusableId.what({ sheet, text: shown, wanted: "" })]);
    }
  });

  it("an id that is unusual but fits goes through", () => {
    const workbook = open();
    act(workbook, `sheet(${JSON.stringify(sheets.candidates.name)}).getRange("A2").setValue("Ré|1: a/b, 'c'");`);
    const form = workbook.run("loadInterviewForm").result as { candidates: readonly { id: string }[] };
    expect(form.candidates[0]?.id).toBe("Ré|1: a/b, 'c'");
  });

  it("a rating that became a date is told by the check as the cell shows it", () => {
    const workbook = answering(open(), "OK");
    const log = JSON.stringify(sheets.interviews.name);
    act(
      workbook,
      `sheet(${log}).getRange("E2:F2").setValues([["Ann", "C-001"]]); sheet(${log}).getRange("I2").setValue("C2");
       const cell = sheet(${log}).getRange("K2"); cell.clearDataValidations(); cell.setNumberFormat("General"); cell.setValue("4/5");`,
    );
    const shown = String(act(workbook, `return sheet(${log}).getRange("K2").getDisplayValue();`));
    workbook.run("checkTheWorkbook");
    // That the cell has lost its rule for typing is told too.
    const ruleGone = check.findings.ruleGone.what({ sheet: "", text: "2", wanted: "", meant: "" });
    const told = found(workbook).filter(([where, what]) => where === `${sheets.interviews.name}!K2` && what !== ruleGone);
    const sentences = ["", "4", "5"].map((meant) => check.findings.isDate.what({ sheet: "", text: shown, wanted: "1–5", meant }));
    expect(told).toHaveLength(1);
    expect(sentences).toContain(told[0]?.[1]);
  });

  it("something typed where a formula fills a column is named by its cell", () => {
    const workbook = open();
    const people = sheets.candidates.name;
    act(workbook, `sheet(${JSON.stringify(people)}).getRange("E3").setValue("mine");`);
    workbook.run("checkTheWorkbook");
    const what = check.findings.cellError.what({ sheet: people, text: "#REF!", wanted: "E3" });
    expect(found(workbook)).toContainEqual([`${people}!D1`, what]);
  });
});
