import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { cell, openExercise, plan, rowOf, strongPlan } from "./exercise.ts";
import { act, errorCells, sheetNames, shown } from "./kit.ts";
import { marker } from "./marks.ts";

const locales = ["en_US", "fr_FR", "de_DE", "ja_JP"];
const name = "Budget C-001";

describe.each(locales)("the budget exercise of a candidate in a workbook of %s", (locale) => {
  const content = contentFor(languageOf(locale));
  const { exercise } = content.sheets;
  const { score, summary, status, forecast, checks } = exercise;
  const workbook = openExercise(locale);

  it("stands on a sheet with the code, and nowhere with the name", () => {
    expect(sheetNames(workbook)).toContain(name);
    expect(JSON.stringify(shown(workbook, name))).not.toContain("Ana");
    expect(errorCells(workbook, name)).toEqual([]);
    expect([cell(workbook, name, "B5"), cell(workbook, name, "H6"), cell(workbook, name, "G8")]).toEqual([650, 650, status.nothingYet]);
  });

  it("marks the plan of the published example with 96.25 points", () => {
    plan(workbook, name, strongPlan);
    act(workbook, `sheet("${name}").getRange("B12").setValue("Facebook");`);
    expect([cell(workbook, name, "H4"), cell(workbook, name, "H6"), cell(workbook, name, "G8")]).toEqual([650, 0, status.exact]);
    expect(rowOf(workbook, name, score.total)[3]).toBe(85);
    const rows = shown(workbook, name);
    expect(rows.find((row) => row[0] === content.plan.parts.justification)?.[6]).toBe(content.plan.reasons.unjustified);
    act(
      workbook,
      `const s = sheet("${name}"); const row = s.getDataRange().getValues().findIndex((r) => r[0] === ${JSON.stringify(score.justification)}) + 1;
       s.getRange(row, 2).setValue(4);`,
    );
    expect(rowOf(workbook, name, score.total)[3]).toBe(96.25);
    expect(rowOf(workbook, name, content.plan.parts.sum)[6]).toBe(score.full);
  });

  it("says what each category takes, in all and by week", () => {
    const total = rowOf(workbook, name, summary.total);
    expect(total.slice(3, 5)).toEqual([650, 1]);
    expect(total.slice(9, 13)).toEqual([162.5, 162.5, 162.5, 162.5]);
    expect(shown(workbook, name).flat()).toContain(summary.nothingMissing);
  });

  it("forecasts each platform as a range and says where no benchmark is known", () => {
    expect(rowOf(workbook, name, "Facebook").slice(1, 4)).toEqual(["23200 – 40600", "271 – 542", "8 – 12"]);
    act(workbook, `sheet("${name}").getRange("B12").setValue("Pinterest");`);
    expect(rowOf(workbook, name, "Pinterest").slice(1, 4)).toEqual(Array(3).fill(content.forecast.noBenchmark));
    expect(rowOf(workbook, name, forecast.total).slice(1, 4)).toEqual(["", "", ""]);
    act(workbook, `sheet("${name}").getRange("B12").setValue("Facebook");`);
  });

  it("says under and over in words", () => {
    plan(workbook, name, [[12, 330]]);
    expect([cell(workbook, name, "H6"), cell(workbook, name, "G8")]).toEqual([-5, status.over]);
    expect(rowOf(workbook, name, content.plan.parts.sum)[6]).toBe(content.plan.reasons.overBudget(5));
    plan(workbook, name, [[12, 274.99]]);
    expect([cell(workbook, name, "H6"), cell(workbook, name, "G8")]).toEqual([50.01, status.left]);
    act(workbook, `sheet("${name}").getRange("B9").setValue(50.01);`);
    expect([cell(workbook, name, "H6"), cell(workbook, name, "G8")]).toEqual([0, status.exact]);
    expect(rowOf(workbook, name, content.plan.parts.sum).slice(3, 7)).toEqual([20, 20, "", score.full]);
    act(workbook, `sheet("${name}").getRange("B9").setValue(100);`);
    expect([cell(workbook, name, "H5"), cell(workbook, name, "C9")]).toEqual([65, exercise.budgetChecks.contingencyHigh]);
    act(workbook, `sheet("${name}").getRange("B9").clearContent();`);
    plan(workbook, name, [[12, 325]]);
  });

  it("shifts money between the weeks without losing a cent", () => {
    const weeks = (): unknown[] => rowOf(workbook, name, summary.total).slice(9, 13);
    plan(workbook, name, [[12, 325.01]]);
    expect(weeks().reduce<number>((sum, week) => sum + Math.round(100 * Number(week)), 0)).toBe(65_001);
    act(workbook, `sheet("${name}").getRange("J12:K12").setValues([[300, 0]]);`);
    expect(weeks()).toEqual([81.25 + 300, 81.25, 81.25 + 12.5, 81.25 + 12.51].map((sum) => Math.round(100 * sum) / 100));
    expect(cell(workbook, name, "I12")).toBe("");
    act(workbook, `sheet("${name}").getRange("L12:M12").setValues([[20, 10]]);`);
    expect(cell(workbook, name, "I12")).toContain(checks.weeks[0]);
    act(workbook, `sheet("${name}").getRange("J12:M12").clearContent();`);
    plan(workbook, name, [[12, 325]]);
  });

  it("names what is wrong at its line, and marks nothing until it is mended", () => {
    const mistakes: readonly (readonly [string, string, unknown, string])[] = [
      ["A22", exercise.categories.tools, -50, checks.negative],
      ["A23", exercise.categories.tools, "abc", `${checks.notNumber[0]}abc${checks.notNumber[1]}`],
      ["A24", exercise.categories.tools, 10.005, checks.tooFine],
      ["A25", "", 5, checks.noCategory],
      ["A26", "Software", "", `${checks.unknownCategory[0]}Software${checks.unknownCategory[1]}`],
    ];
    const lines = mistakes.map(([, category, amount]) => [category, "", "", amount]);
    act(workbook, `sheet("${name}").getRange("A22:D26").setValues(${JSON.stringify(lines)});`);
    expect(act(workbook, `return sheet("${name}").getRange("I22:I26").getValues().flat();`)).toEqual(mistakes.map((each) => each[3]));
    expect(rowOf(workbook, name, score.total).slice(3, 7)).toEqual(["", 100, "", score.mend]);
    act(workbook, `sheet("${name}").getRange("A22:D26").clearContent();`);
    expect(rowOf(workbook, name, score.total)[3]).toBe(96.25);
  });

  it("follows a category that was renamed everywhere", () => {
    act(
      workbook,
      `sheet("${name}").createTextFinder(${JSON.stringify(exercise.categories.tools)}).matchEntireCell(true).replaceAllWith("Software");`,
    );
    expect(cell(workbook, name, "I15")).toBe("");
    expect(rowOf(workbook, name, score.total)[3]).toBe(96.25);
    act(workbook, `sheet("${name}").createTextFinder("Software").replaceAllWith(${JSON.stringify(exercise.categories.tools)});`);
  });

  it("keeps counting when lines are inserted, deleted and left blank", () => {
    act(workbook, `const s = sheet("${name}"); s.insertRowBefore(13); s.insertRowAfter(16); s.deleteRow(15);`);
    const total = (): unknown => rowOf(workbook, name, summary.total)[3];
    expect(total()).toBe(650);
    act(workbook, `sheet("${name}").getRange("A13:D13").setValues([[${JSON.stringify(exercise.categories.ads)}, "LinkedIn", "", 100]]);`);
    expect(total()).toBe(750);
    expect(rowOf(workbook, name, "LinkedIn")[1]).not.toBe("");
    act(workbook, `sheet("${name}").getRange("A13:D13").clearContent();`);
    expect(total()).toBe(650);
    expect(rowOf(workbook, name, score.total)[3]).toBe(96.25);
  });

  it("asks for a budget when there is none", () => {
    act(workbook, `sheet("${name}").getRange("B5").setValue(0);`);
    expect([cell(workbook, name, "C5"), cell(workbook, name, "G8")]).toEqual([status.noBudget, status.noBudget]);
    expect(rowOf(workbook, name, score.total).slice(3, 4)).toEqual([""]);
    act(workbook, `sheet("${name}").getRange("B5").setValue("much");`);
    expect(cell(workbook, name, "C5")).toBe(exercise.budgetChecks.notNumber);
    expect(errorCells(workbook, name)).toEqual([]);
    act(workbook, `sheet("${name}").getRange("B5").setValue(650);`);
  });

  it("counts yen without decimals", () => {
    act(workbook, `sheet("${name}").getRange("B6").setValue("JPY"); sheet("${name}").getRange("D12").setValue(325.5);`);
    expect(cell(workbook, name, "I12")).toBe(checks.wholeOnly);
    act(workbook, `sheet("${name}").getRange("D12").setValue(326);`);
    const weeks = rowOf(workbook, name, summary.total).slice(9, 13);
    expect(weeks.every((week) => Number.isInteger(week))).toBe(true);
    expect(weeks.reduce<number>((sum, week) => sum + Number(week), 0)).toBe(651);
  });
});

describe("what the ads may bring", () => {
  const { sheets, plan: words } = contentFor("en");
  const { forecast, score } = sheets.exercise;

  it("is one number where both ends are equal, and a total says for how many platforms it stands", () => {
    const workbook = openExercise();
    plan(workbook, name, [
      [12, 80],
      [13, 100],
    ]);
    act(workbook, `sheet("${name}").getRange("B12:B13").setValues([["Instagram"], ["Pinterest"]]);`);
    expect(rowOf(workbook, name, "Instagram")[1]).toBe(10_000);
    expect(rowOf(workbook, name, forecast.total)[1]).toBe("10000 (1 of 2 platforms)");
    act(workbook, `sheet("${name}").getRange("B13").setValue("Facebook ads");`);
    expect(rowOf(workbook, name, forecast.total)[1]).toBe("17100 – 22500");
  });

  it("costs points where it is below the platform's minimum for even a week, on the sheet and in the dialog alike", () => {
    const workbook = openExercise();
    plan(workbook, name, [...strongPlan, [12, 225, "Requests"], [13, 100, "Videos"]]);
    const points = (): unknown => rowOf(workbook, name, score.total)[3];
    act(workbook, `sheet("${name}").getRange("B12:B13").setValues([["Facebook"], ["Facebook"]]);`);
    expect(points()).toBe(85);
    act(workbook, `sheet("${name}").getRange("B13").setValue("Tik Tok ads");`);
    expect(points()).toBeLessThan(66);
    expect(rowOf(workbook, name, words.parts.sum)[6]).toBe(words.reasons.useless(100));
    const marked = marker(workbook, "budget", "Kim").find("reasons", "Videos").plan;
    expect(marked?.points).toBeCloseTo(Number(points()), 9);
    expect(marked?.losses).toContain(words.reasons.useless(100));
  });
});
