import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Marking, MarkReceipt, PlanMark, RevealedPlan } from "../../src/wire/marking.ts";
import { cell, openExercise, plan, rowOf, strongPlan } from "./exercise.ts";
import { act, answering, errorCells, shown, toasted } from "./kit.ts";

const { sheets, messages } = contentFor("en");
const [first, second] = ["3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e", "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7f"];

/** Lines of the log by heading. */
const logged = (workbook: ReturnType<typeof openExercise>): Record<string, unknown>[] => {
  const [headings = [], ...rows] = shown(workbook, "Interviews");
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
};

describe("marking the budget exercises", () => {
  const workbook = openExercise();
  answering(workbook, "C-002").run("insertBudgetExercise");
  plan(workbook, "Budget C-001", strongPlan);
  plan(workbook, "Budget C-002", [
    [12, 600, "Reach"],
    [17, 50, "Pictures"],
  ]);
  const load = (): Marking => workbook.run("loadMarking").result as Marking;
  const mark = (changes: Partial<PlanMark> = {}): PlanMark => {
    const found = load().plans.find(({ code }) => code === "C-001");
    return { ballot: first, plan: found?.plan ?? "", state: found?.state ?? "", level: 4, note: "Weighs options", ...changes };
  };

  it("shows every filled plan by code, and no name", () => {
    const loaded = load();
    expect(loaded.plans.map(({ code }) => code).sort()).toEqual(["C-001", "C-002"]);
    expect(JSON.stringify(loaded)).not.toMatch(/Ana|Ferreira|Ben|Ito/);
    const strong = loaded.plans.find(({ code }) => code === "C-001");
    expect([strong?.points, strong?.losses, strong?.planned, strong?.marked]).toEqual([85, [], "650 USD", null]);
    expect(strong?.lines[0]).toMatchObject({ category: "Ads", amount: "325 USD", purpose: "Requests" });
    expect(loaded.anchors).toEqual(sheets.exercise.score.anchors);
  });

  it("keeps the names until all are marked", () => {
    expect(() => workbook.run("revealMarks")).toThrow(messages.exercise.notAllMarked(2));
  });

  it("sends a mark to Budgeting once, however often it arrives, and to the plan", () => {
    const receipt = workbook.run("markPlan", [mark()]).result as MarkReceipt;
    expect(receipt).toMatchObject({ score: 96.25, rating: 5, left: 1 });
    workbook.run("markPlan", [mark()]);
    expect(rowOf(workbook, "Budget C-001", sheets.exercise.score.total)[3]).toBe(96.25);
    expect(rowOf(workbook, "Budget C-001", sheets.exercise.score.note)[1]).toBe("Weighs options");
    const lines = logged(workbook);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      Interviewer: "Budget exercise",
      Code: "C-001",
      Candidate: "Ana Ferreira",
      "Criterion id": "C6",
      Rating: 5,
      Note: messages.exercise.planNote(96.25, 4, "Weighs options"),
    });
    expect(String(lines[0]?.Question)).toMatch(/^D6 /);
  });

  it("replaces the mark when the plan is marked again", () => {
    workbook.run("markPlan", [mark({ ballot: second, level: 1, note: "" })]);
    const lines = logged(workbook);
    expect(lines.map(({ Ballot, Replaces, Rating }) => [Ballot, Replaces, Rating])).toEqual([
      [first, "", 5],
      [second, first, 2],
    ]);
    expect(load().plans.find(({ code }) => code === "C-001")?.marked).toEqual({ level: 1, note: "" });
  });

  it("refuses what it cannot read, a plan that changed and one that must be mended", () => {
    const changed = mark();
    for (const wrong of [{ level: 6 }, { level: "4" }, { ballot: "1" }, { note: 5 }, { plan: null }]) {
      expect(() => workbook.run("markPlan", [{ ...changed, ...wrong }])).toThrow(messages.exercise.unreadableMark);
    }
    plan(workbook, "Budget C-001", [[12, 326]]);
    expect(() => workbook.run("markPlan", [changed])).toThrow(messages.exercise.planChanged("C-001"));
    plan(workbook, "Budget C-001", [[12, "abc"]]);
    expect(load().plans.find(({ code }) => code === "C-001")?.points).toBeNull();
    expect(() => workbook.run("markPlan", [mark()])).toThrow(messages.exercise.planMustMend("C-001"));
    expect(logged(workbook)).toHaveLength(2);
    plan(workbook, "Budget C-001", [[12, 325]]);
  });

  it("tells whose plans they were when all are marked", () => {
    const weak = load().plans.find(({ code }) => code === "C-002");
    const receipt = workbook.run("markPlan", [
      { ballot: "aaaaaaaa-6d0b-4f57-9a51-0c8f3c1c0b7e", plan: weak?.plan, state: weak?.state, level: 2, note: "" },
    ]).result as MarkReceipt;
    expect(receipt.rating).toBe(2);
    expect(receipt.score).toBeCloseTo(44.608974, 6);
    const revealed = workbook.run("revealMarks").result as readonly RevealedPlan[];
    expect(revealed.map(({ code, name, rating }) => [code, name, rating])).toEqual([
      ["C-001", "Ana Ferreira", 2],
      ["C-002", "Ben Ito", 2],
    ]);
    expect(revealed[0]?.score).toBe(85);
  });

  it("takes a plan or a mark that was changed afterwards for unmarked, until it is as it was or marked again", () => {
    const unmarked = () => load().plans.filter(({ changed }) => changed);
    const reasons = `sheet("Budget C-001").createTextFinder(${JSON.stringify(sheets.exercise.score.justification)}).matchEntireCell(true).findNext().offset(0, 1)`;
    plan(workbook, "Budget C-001", [[12, 326]]);
    expect(unmarked().map(({ code, marked }) => [code, marked])).toEqual([["C-001", null]]);
    expect(() => workbook.run("revealMarks")).toThrow(messages.exercise.notAllMarked(1));
    plan(workbook, "Budget C-001", [[12, 325]]);
    act(workbook, `${reasons}.setValue(5);`);
    expect(unmarked()).toHaveLength(1);
    act(workbook, `${reasons}.setValue(1);`);
    expect(unmarked()).toEqual([]);
    expect(workbook.run("revealMarks").result).toHaveLength(2);
  });

  it("still knows its marks when the kit speaks another language", () => {
    workbook.run("switchToFrench");
    expect(load().plans.every(({ marked }) => marked !== null)).toBe(true);
    workbook.run("switchToEnglish");
    expect(load().plans.every(({ marked }) => marked !== null)).toBe(true);
  });

  it("survives a service that fails in the middle", () => {
    const again = mark({ ballot: "bbbbbbbb-6d0b-4f57-9a51-0c8f3c1c0b7e", level: 5 });
    const { calls } = workbook.run("markPlan", [again]);
    // Names have been shown, so each mark has a line that says it is late.
    const rated = () => logged(workbook).filter(({ Rating }) => Rating !== "");
    const before = rated().length;
    for (const failAt of [calls.total - 3, calls.total - 6, calls.total - 10]) {
      const ballot = `cccccccc-6d0b-4f57-9a51-0c8f3c1c${String(failAt).padStart(4, "0")}`;
      try {
        workbook.run("markPlan", [{ ...again, ballot }], { failAt });
      } catch (error) {
        expect((error as Error).message).toContain(messages.serviceFailed);
      }
      workbook.run("markPlan", [{ ...again, ballot }]);
    }
    const ballots = rated().map(({ Ballot }) => Ballot);
    expect(new Set(ballots).size).toBe(ballots.length);
    expect(ballots).toHaveLength(before + 3);
  });

  it("puts the plans side by side, and again after a change", () => {
    workbook.run("compareBudgetPlans");
    expect(toasted(workbook)).toBe(messages.exercise.plansCompared("Compare plans", 2));
    expect(rowOf(workbook, "Compare plans", "C-001").slice(1, 11)).toEqual([
      325 / 650,
      80 / 650,
      40 / 650,
      120 / 650,
      20 / 650,
      15 / 650,
      50 / 650,
      650,
      650,
      100,
    ]);
    plan(workbook, "Budget C-002", [[12, 500]]);
    expect(rowOf(workbook, "Compare plans", "C-002")[9]).toBe(550);
    workbook.run("compareBudgetPlans");
    expect(shown(workbook, "Compare plans").filter((row) => row[0] === "C-001")).toHaveLength(1);
    expect(JSON.stringify(shown(workbook, "Compare plans"))).not.toMatch(/Ana|Ben/);
    expect(errorCells(workbook, "Compare plans")).toEqual([]);
    expect(act(workbook, 'return sheet("Compare plans").getCharts().length;')).toBe(1);
  });
});

it("marks and compares in French", () => {
  const workbook = openExercise("fr_FR");
  const { sheets: french, messages: words } = contentFor(languageOf("fr_FR"));
  plan(workbook, "Budget C-001", strongPlan);
  const [only] = (workbook.run("loadMarking").result as Marking).plans;
  expect(only?.planned).toBe("650 EUR");
  workbook.run("markPlan", [{ ballot: first, plan: only?.plan, state: only?.state, level: 4, note: "" }]);
  expect(rowOf(workbook, "Budget C-001", french.exercise.score.total)[3]).toBe(96.25);
  expect(JSON.stringify(shown(workbook, french.interviews.name))).toContain(words.exercise.source);
  workbook.run("compareBudgetPlans");
  expect(cell(workbook, french.exercise.compare.name, "K5")).toBe(96.25);
});
