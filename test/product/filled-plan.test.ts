import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { cell, openExercise, rowOf } from "./exercise.ts";
import { act, answering, said, sheetNames, shown } from "./kit.ts";

/** Everything a spreadsheet tells of a sheet, as text. */
const everythingOn = (workbook: ReturnType<typeof openExercise>, name: string): string =>
  String(
    act(
      workbook,
      `const s = sheet(${JSON.stringify(name)}); const all = s.getDataRange();
       const rules = all.getDataValidations().flat().filter(Boolean).map((rule) => [rule.getHelpText(), String(rule.getCriteriaType()), JSON.stringify(rule.getCriteriaValues())]);
       const formats = s.getConditionalFormatRules().map((rule) => rule.getBooleanCondition() ? [String(rule.getBooleanCondition().getCriteriaType()), JSON.stringify(rule.getBooleanCondition().getCriteriaValues())] : "gradient");
       return JSON.stringify([all.getValues(), all.getFormulas(), all.getNotes(), rules, formats, s.getDeveloperMetadata().length, s.getCharts().length,
         ss.getNamedRanges().filter((range) => range.getRange().getSheet().getName() === s.getName()).map((range) => range.getName()), s.getName(),
         [1, 14, 20, 26].map((column) => s.isColumnHiddenByUser(column))]);`,
    ),
  );

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("a hand-out that comes back to a workbook of %s", (locale) => {
  const content = contentFor(languageOf(locale));
  const { exercise } = content.sheets;
  const words = content.messages.exercise;
  const workbook = openExercise(locale);
  const handOut = exercise.handOut.name;

  it("goes out without a trace of how it is marked", () => {
    workbook.run("prepareHandOut");
    expect(said(workbook)).toBe(words.handOutReady(handOut));
    const everything = everythingOn(workbook, handOut).toLowerCase();
    const secrets = [
      ...Object.values(exercise.score).flat(),
      ...Object.values(content.plan.parts),
      ...exercise.forecast.columns.slice(4),
      exercise.forecast.help,
      exercise.summary.missing,
      exercise.reserveRule,
      ...Object.values(exercise.checks).slice(-3),
      ...content.questions.D6.listenFor,
      ...content.questions.D6.redFlags,
    ].flat();
    for (const secret of secrets.filter((text) => text.includes(" "))) expect(everything).not.toContain(secret.trim().toLowerCase());
    expect(everything).not.toMatch(/smm_|hiring_|"'|c-00\d|ana|benchmark|true,true\]\]$/);
    expect(everything).toMatch(/\],0,0,\[\],"[^"]+",\[false,false,false,false\]\]$/);
  });

  it("is taken in with a report of what it could not read, and stays as it was", () => {
    const { categories } = exercise;
    const twelve = Array.from({ length: 12 }, (_, i) => [categories.ads, `Platform ${i + 1}`, "", 10]);
    const rows = [
      [categories.tools, "Tool", "", "'1 200,50"],
      [categories.training, "Course", "", "'1,200.50"],
      [categories.creative, "Photos", "", "'abc"],
      [categories.time, "Evenings", "", -50],
      ["Freelancers", "Ann", "", 15],
      ["", "", "", ""],
      ...twelve,
    ];
    act(
      workbook,
      `const s = sheet("${handOut}"); s.insertRowsBefore(20, 10); s.getRange(12, 1, 16, 4).clearContent();
       s.getRange(12, 1, ${rows.length}, 4).setValues(${JSON.stringify(rows)}); s.getRange("B4").setValue("C-002"); s.activate();`,
    );
    const before = everythingOn(workbook, handOut);
    const reading = answering(workbook, "");
    reading.run("readFilledPlan");
    const name = exercise.nameOf("C-002");
    const report = said(reading);
    expect(report).toContain(words.planRead(handOut, name, 17));
    for (const remark of [
      { kind: "asText", row: 12, text: "1 200,50", amount: 1200.5 },
      { kind: "asText", row: 13, text: "1,200.50", amount: 1200.5 },
      { kind: "notAmount", row: 14, text: "abc" },
      { kind: "negative", row: 15, text: "-50" },
      { kind: "category", row: 16, text: "Freelancers" },
      { kind: "absent", lines: ["people", "tracking"] },
    ] as const) {
      expect(report).toContain(words.remark(remark));
    }
    expect(report.split("\n").filter((line) => line !== "")).toHaveLength(7);
    expect(everythingOn(workbook, handOut)).toBe(before);

    expect(rowOf(workbook, name, exercise.summary.total)[3]).toBe(1200.5 * 2 - 50 + 120);
    const checks = (act(workbook, `return sheet("${name}").getRange("I12:I16").getValues().flat();`) as string[]).filter((each) =>
      each.startsWith("✕"),
    );
    expect(checks).toEqual([
      `${exercise.checks.notNumber[0]}abc${exercise.checks.notNumber[1]}`,
      exercise.checks.negative,
      `${exercise.checks.unknownCategory[0]}Freelancers${exercise.checks.unknownCategory[1]}`,
    ]);
    expect(rowOf(workbook, name, exercise.score.total)[6]).toBe(exercise.score.mend);
    expect(rowOf(workbook, name, "Platform 12")[1]).not.toBe("");
  });
});

describe("reading a filled plan", () => {
  const { sheets, messages } = contentFor("en");
  const { exercise } = sheets;

  it("reads bare values that were pasted, also in French, and fills the candidate's blank exercise", () => {
    const workbook = openExercise();
    const french = contentFor("fr").sheets.exercise;
    const { columns, categories } = french;
    const pasted = [
      [french.inputs.budget, "700", "", "", ""],
      [columns.category, columns.item, columns.amount, columns.purpose, columns.elsewhere],
      [categories.ads, "Facebook", "'1.200,50", "Devis", "FALSE"],
      [categories.time, "", "", "Le salaire", "'VRAI"],
    ];
    act(workbook, `const s = ss.insertSheet("Pasted"); s.getRange(3, 2, 4, 5).setValues(${JSON.stringify(pasted)}); s.activate();`);
    const reading = answering(workbook, "Ana");
    reading.run("readFilledPlan");
    expect(said(reading)).toContain(messages.exercise.planRead("Pasted", "Budget C-001", 2));
    expect(said(reading)).toContain(messages.exercise.remark({ kind: "otherBudget", text: "700", amount: 650 }));
    expect(sheetNames(workbook)).not.toContain("Budget C-001 2");
    expect([cell(workbook, "Budget C-001", "B5"), cell(workbook, "Budget C-001", "D12"), cell(workbook, "Budget C-001", "A12")]).toEqual([
      700,
      1200.5,
      exercise.categories.ads,
    ]);
    expect(cell(workbook, "Budget C-001", "F13")).toBe(true);
    const again = answering(workbook, "Ana");
    act(workbook, 'sheet("Pasted").activate();');
    again.run("readFilledPlan");
    expect(said(again)).toContain(messages.exercise.planRead("Pasted", "Budget C-001 2", 2));
  });

  it("says so when there is nothing to read", () => {
    const workbook = openExercise();
    const attempt = (name: string): string => {
      act(workbook, `sheet("${name}").activate();`);
      const reading = answering(workbook, "Ana");
      reading.run("readFilledPlan");
      return said(reading);
    };
    expect(attempt("Candidates")).toBe(messages.exercise.noPlanOnSheet("Candidates"));
    expect(attempt("Budget C-001")).toBe(messages.exercise.alreadyExercise("Budget C-001"));
    workbook.run("prepareHandOut");
    expect(attempt("Budget hand-out")).toBe(messages.exercise.nothingFilledIn("Budget hand-out"));
    expect(shown(workbook, "Budget C-001").flat()).not.toContain("✕");
  });
});
