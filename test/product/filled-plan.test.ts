import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { MarkingWork } from "../../src/wire/marking.ts";
import { cell, openExercise, rowOf } from "./exercise.ts";
import { act, answering, said, sheetNames, shown, toasted } from "./kit.ts";
import { marker } from "./marks.ts";

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
    const asking = answering(workbook, "");
    asking.run("prepareHandOut");
    expect(said(asking)).toBe(words.askWhoseHandOut("", 2));
    expect(toasted(asking)).toBe(words.handOutReady([handOut]));
    const everything = everythingOn(workbook, handOut).toLowerCase();
    const secrets = [
      ...Object.values(exercise.score).flat(),
      ...Object.values(content.plan.parts),
      ...exercise.forecast.columns.slice(4),
      exercise.forecast.help,
      exercise.summary.missing,
      exercise.reserveRule,
      ...Object.values(exercise.categories).map((name) => `"${name}"`),
      exercise.columns.category,
      exercise.columns.elsewhere,
      exercise.elsewhereNote,
      ...Object.values(exercise.checks).slice(-3),
      ...content.questions.D6.listenFor,
      ...content.questions.D6.redFlags,
    ].flat();
    for (const secret of secrets.filter((text) => /[ "]/.test(text))) expect(everything).not.toContain(secret.trim().toLowerCase());
    expect(everything).not.toMatch(/smm_|hiring_|"'|c-00\d|ana|benchmark|true,true\]\]$/);
    expect(everything).toMatch(/\],0,0,\[\],"[^"]+",\[false,false,false,false\]\]$/);
  });

  it("is taken in with a report of what it could not read, and stays as it was", () => {
    const own = {
      en: ["Scheduling software", "Online course", "Photos", "Evenings", "A freelancer", "Something else", "Facebook ads"],
      fr: ["Logiciel de planification", "Cours en ligne", "Photos", "Soirées", "Une indépendante", "Autre chose", "Publicité Facebook"],
    }[languageOf(locale)];
    const amounts = ["'1 200,50", "'1\u202f200,50", "'abc", -50, "'50 %", 15, 100];
    const rows = own.map((item, i) => [item, amounts[i], i === 6 ? "Devis" : "", ""]);
    act(
      workbook,
      `const s = sheet("${handOut}"); s.insertRowsBefore(20, 10);
       s.getRange(12, 1, ${rows.length}, 4).setValues(${JSON.stringify(rows)}); s.getRange("B4").setValue("C-002"); s.activate();`,
    );
    expect(act(workbook, `return sheet("${handOut}").getRange("D6").getValue();`)).toBe(`${exercise.status.mend}5`);
    const before = everythingOn(workbook, handOut);
    const reading = answering(workbook, "NO");
    reading.run("readFilledPlan");
    const name = exercise.nameOf("C-002");
    const report = said(reading);
    expect(reading.ui.alerts).toHaveLength(1);
    expect(report).toContain(words.planRead(handOut, name, 7));
    for (const remark of [
      { kind: "asText", row: 12, text: "1 200,50", amount: 1200.5 },
      { kind: "asText", row: 13, text: "1\u202f200,50", amount: 1200.5 },
      { kind: "notAmount", row: 14, text: "abc" },
      { kind: "negative", row: 15, text: "-50" },
      { kind: "percentage", row: 16, text: "50 %" },
      { kind: "noCategory", row: 17 },
      { kind: "proposed", lines: 6 },
      { kind: "absent", lines: ["tracking"] },
    ] as const) {
      expect(report).toContain(words.remark(remark));
    }
    expect(report.split("\n").filter((line) => line !== "")).toHaveLength(10);
    expect(everythingOn(workbook, handOut)).toBe(before);

    // What is only proposed counts nowhere until somebody has confirmed it.
    expect(rowOf(workbook, name, exercise.summary.total)[3]).toBe(0);
    const checked = (act(workbook, `return sheet("${name}").getRange("I12:I18").getValues().flat();`) as string[]).map((each) => each[0]);
    expect(checked).toEqual(Array(7).fill("✕"));
    expect(cell(workbook, name, "A12")).toBe(`${exercise.categories.tools} ?`);
    expect(cell(workbook, name, "A17")).toBe("");
    expect(cell(workbook, name, "G8")).toBe(`${exercise.status.uncategorized}7`);
    expect(rowOf(workbook, name, exercise.score.total)[6]).toBe(exercise.score.mend);
  });

  it("is put into categories by the marker, who confirms or changes what is proposed", () => {
    const name = exercise.nameOf("C-002");
    const kim = marker(workbook, "budget", "Kim");
    // Amounts that nobody can read are mended first; the sheet is named, and nothing says whose the plans in view are.
    expect(kim.load()).toMatchObject({ toMend: [name], parts: [] });
    act(workbook, `sheet("${name}").getRange("D12:D16").setValues([[1200.5], [1200.5], [100], [50], [50]]);`);
    const plan = kim.find("reasons", "Devis");
    expect(plan.plan?.lines.map(({ line, proposed }) => [line, proposed])).toEqual(
      ["tools", "training", "creative", "time", "people", null, "ads"].map((proposed) => [null, proposed]),
    );
    const lines = plan.plan?.lines.map(({ row, proposed }) => ({ row, line: proposed ?? "tracking" })) ?? [];
    const { work, state } = plan;
    for (const wrong of [{ lines: [{ row: 12, line: "rockets" }] }, { lines: "all" }, { work: 5 }]) {
      expect(() => workbook.run("confirmCategories", [{ work, state, lines, ...wrong }])).toThrow(content.messages.marking.unreadable);
    }
    expect(() => workbook.run("confirmCategories", [{ work, state: "old", lines }])).toThrow(content.messages.marking.workChanged);
    const confirmed = workbook.run("confirmCategories", [{ work, state, lines }]).result as MarkingWork;
    expect(confirmed.plan?.lines.every(({ line }) => line !== null)).toBe(true);
    expect(confirmed.plan?.points).toBeGreaterThan(0);
    expect(confirmed.state).not.toBe(state);
    expect(JSON.stringify(confirmed)).not.toMatch(/Ito|C-00/);
    expect(cell(workbook, name, "A17")).toBe(exercise.categories.tracking);
    expect(rowOf(workbook, name, exercise.summary.total)[3]).toBe(1200.5 * 2 + 100 + 50 + 50 + 15 + 100);
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
    const reading = answering(workbook, "Ana", "NO");
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
    const again = answering(workbook, "Ana", "NO");
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
    answering(workbook, "Ana").run("prepareHandOut");
    expect(attempt("Budget hand-out C-001")).toBe(messages.exercise.nothingFilledIn("Budget hand-out C-001"));
    workbook.run("showExamplePlan");
    expect(attempt("Budget example")).toBe(messages.exercise.exampleIsNoPlan("Budget example"));
    act(workbook, 'sheet("Budget example").copyTo(ss).setName("Copy");');
    expect(attempt("Copy")).toBe(messages.exercise.exampleIsNoPlan("Copy"));
    expect(shown(workbook, "Budget C-001").flat()).not.toContain("✕");
  });
});

describe("a plan of somebody's own headings", () => {
  const { sheets, messages } = contentFor("en");
  const { status, checks } = sheets.exercise;

  it("never has everything in its place while lines have no category of the seven", () => {
    const workbook = openExercise();
    act(
      workbook,
      'sheet("Budget C-001").getRange("A12:D13").setValues([["Content creation", "", "", 400], ["Influencers", "", "", 250]]); sheet("Budget C-001").getRange("A14:A20").clearContent();',
    );
    expect(cell(workbook, "Budget C-001", "G8")).toBe(`${status.uncategorized}2`);
    const { plan } = marker(workbook, "budget", "Kim").find("reasons", "Influencers");
    expect(plan?.lines.map(({ proposed }) => proposed)).toEqual(["creative", "ads"]);
  });

  it.each([
    [[0.5, 0.1, 0.4], 1],
    [[50, 10, 40], 100],
  ] as const)("asks whether %j are percentages", (amounts, sum) => {
    const workbook = openExercise();
    const rows = amounts.map((amount) => [amount]);
    act(workbook, `sheet("Budget C-001").getRange("D12:D14").setValues(${JSON.stringify(rows)});`);
    expect(cell(workbook, "Budget C-001", "G8")).toBe(status.percentages);
    expect(cell(workbook, "Budget C-001", "I12")).toBe(sum === 1 ? checks.belowOne : checks.platform);
    answering(workbook, "C-002").run("prepareHandOut");
    act(
      workbook,
      `sheet("Budget hand-out C-002").getRange("B12:B14").setValues(${JSON.stringify(rows)}); sheet("Budget hand-out C-002").activate();`,
    );
    expect(cell(workbook, "Budget hand-out C-002", "D6")).toBe(status.percentages);
    const reading = answering(workbook, "NO");
    reading.run("readFilledPlan");
    expect(said(reading)).toContain(messages.exercise.remark({ kind: "percentages", sum }));
  });

  it("hands out one sheet for each candidate, and opens the marking at once when asked", () => {
    const workbook = openExercise();
    const all = answering(workbook, "All");
    all.run("prepareHandOut");
    const names = ["Budget hand-out C-001", "Budget hand-out C-002"];
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining(names));
    expect(toasted(all)).toBe(messages.exercise.handOutReady(names));
    act(
      workbook,
      `sheet("${names[1]}").getRange("A12:C12").setValues([["Facebook ads", 325, "Requests"]]); sheet("${names[1]}").activate();`,
    );
    const reading = answering(workbook, "YES");
    reading.run("readFilledPlan");
    expect(said(reading)).toContain(messages.exercise.markNow);
    expect(reading.ui.dialogs.map(({ title }) => title)).toEqual([messages.marking.titles.budget]);
  });
});
