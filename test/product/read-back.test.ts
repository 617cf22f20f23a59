import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { openExercise } from "./exercise.ts";
import { act, answering } from "./kit.ts";

it.each(["en_US", "fr_FR"])("a plan that is read back is the plan as it would be typed, in %s", { timeout: 120_000 }, (locale) => {
  const { exercise } = contentFor(languageOf(locale)).sheets;
  const lines = [
    [12, exercise.categories.ads, "Facebook", 300, "Requests"],
    [13, exercise.categories.tools, "Planner", 80.5, "Planning"],
    [14, exercise.categories.time, "Evenings", 20, "Answers"],
  ] as const;
  const type = (sheet: string): string =>
    `const s = sheet(${JSON.stringify(sheet)}); s.getRange("B5").setValue(700); s.getRange("B9").setValue(40);
     s.getRange("B7").setValue(${JSON.stringify(exercise.objectives.leads)});
     ${JSON.stringify(lines)}.forEach(([row, category, item, amount, purpose]) => {
       s.getRange(row, 1, 1, 2).setValues([[category, item]]); s.getRange(row, 4).setValue(amount); s.getRange(row, 7).setValue(purpose); s.getRange(row, 10).setValue(10);
     });`;
  /** A category that nobody planned anything for says nothing: a sheet that was read has none on such lines. */
  const everything = (workbook: ReturnType<typeof openExercise>, sheet: string): unknown =>
    act(
      workbook,
      `const all = sheet(${JSON.stringify(sheet)}).getDataRange(); const formulas = all.getFormulas();
       return all.getDisplayValues().map((row, r) => row.map((cell, c) => formulas[r][c] || (r > 13 && r < 27 && c === 0 ? "" : cell)));`,
    );
  const typed = openExercise(locale);
  answering(typed, "2").run("insertBudgetExercise");
  const own = exercise.nameOf("C-002");
  act(typed, type(own));
  const read = openExercise(locale);
  answering(read, "2").run("prepareHandOut");
  const handOut = `${exercise.handOut.name} C-002`;
  // A hand-out has no categories: the pasted ones stand in a column of their own.
  act(read, `ss.insertSheet("Copy"); ${type(own).replace(`sheet(${JSON.stringify(own)})`, 'sheet("Copy")')}`);
  act(
    read,
    `const from = sheet(${JSON.stringify(exercise.nameOf("C-001"))}); const to = sheet("Copy"); const v = from.getRange(1, 1, 29, 13).getDisplayValues();
     v.forEach((row, r) => row.forEach((cell, c) => { if (to.getRange(r + 1, c + 1).getValue() === "" && cell !== "") to.getRange(r + 1, c + 1).setValue("'" + cell); }));
     to.getRange("B4").setValue("C-002"); to.activate();`,
  );
  answering(read, "NO").run("readFilledPlan");
  expect(handOut).toContain("C-002");
  expect(everything(read, own)).toEqual(everything(typed, own));
  expect(
    act(read, `const s = sheet(${JSON.stringify(own)}); return [s.getRange("B9").getValue(), s.getRange("H5").getFormula() !== ""];`),
  ).toEqual([40, true]);
});
