import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { cell, openExercise, plan, rowOf, strongPlan } from "./exercise.ts";
import { act, answering, said, setUp, sheetNames, toasted } from "./kit.ts";

const name = "Budget C-001";

describe("inserting an exercise", () => {
  const { messages } = contentFor("en");

  it("never overwrites the one that is there", () => {
    const workbook = openExercise();
    plan(workbook, name, strongPlan);
    const no = answering(workbook, "Ana Ferreira", "NO");
    no.run("insertBudgetExercise");
    expect(said(no)).toBe(messages.exercise.secondPlan(name));
    const yes = answering(workbook, "ana", "YES");
    yes.run("insertBudgetExercise");
    expect(toasted(yes)).toBe(messages.exercise.exerciseAdded("Budget C-001 2"));
    expect(cell(workbook, name, "H4")).toBe(650);
    expect(cell(workbook, "Budget C-001 2", "H4")).toBe(0);
  });

  it("suggests the selected candidate, and says who is not there or there twice", () => {
    const workbook = openExercise();
    act(workbook, 'sheet("Candidates").activate(); sheet("Candidates").getRange("B3").activate();');
    const stranger = answering(workbook, "Zoé");
    stranger.run("insertBudgetExercise");
    expect(stranger.ui.alerts.map(({ message }) => message)).toEqual([
      messages.exercise.askCandidate("C-002"),
      messages.exercise.nobodyFound("Zoé"),
    ]);
    act(workbook, 'sheet("Candidates").getRange("B4").setValue("Ana Ferreira");');
    const twice = answering(workbook, "Ana Ferreira");
    twice.run("insertBudgetExercise");
    expect(said(twice)).toBe(messages.exercise.severalFound("Ana Ferreira", ["C-001", "C-003"]));
  });

  it("leaves everything as it was when the question is closed", () => {
    const workbook = openExercise();
    const before = sheetNames(workbook);
    answering(workbook, null).run("insertBudgetExercise");
    expect(sheetNames(workbook)).toEqual(before);
  });

  it("shows an example that is no candidate's", () => {
    const workbook = openExercise();
    workbook.run("showExamplePlan");
    expect(rowOf(workbook, "Budget example", "Plan score")[3]).toBe(96.25);
    workbook.run("showExamplePlan");
    expect((sheetNames(workbook) as string[]).filter((each) => each.startsWith("Budget example"))).toHaveLength(1);
  });

  it("leaves the single budget sheet of an older kit to work as it did", () => {
    const workbook = setUp();
    act(
      workbook,
      `const s = ss.insertSheet("Budget"); s.getRange("B4").setValue(650); s.getRange("B7:B13").setValue(50);
       ss.setNamedRange("Hiring_budget", s.getRange("B4")); ss.setNamedRange("Hiring_budget_lines", s.getRange("B7:B13"));
       s.getRange("B14").setFormula("=Hiring_budget-SUM(Hiring_budget_lines)");
       const [entry] = ss.createDeveloperMetadataFinder().withKey("hiring-kit").find();
       const state = JSON.parse(entry.getValue()); state.sheets.budget = { id: s.getSheetId(), name: "Budget", built: true }; entry.setValue(JSON.stringify(state));
       sheet("Candidates").getRange("B2").setValue("Ana Ferreira");`,
    );
    workbook.run("setUpTheKit");
    expect(said(workbook)).toContain(messages.complete);
    const inserting = answering(workbook, "C-001");
    inserting.run("insertBudgetExercise");
    expect(toasted(inserting)).toBe(messages.exercise.exerciseAdded("Budget C-001"));
    expect(cell(workbook, "Budget", "B14")).toBe(300);
  });
});
