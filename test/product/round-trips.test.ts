import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { Script } from "../local/script.ts";
import { openExercise, plan, strongPlan } from "./exercise.ts";
import { act, answering, openSamples, said } from "./kit.ts";
import { ballotOf, openPanel } from "./panel.ts";

const { sheets } = contentFor("en");

/** Round trips of one call that is made once. */
const trips = (workbook: Script, name: string, args: readonly unknown[], user = "Ann") =>
  workbook.run(name, args, { user }).calls.roundTrips;
const submit = (workbook: Script, ...[interviewer, number, changes]: Parameters<typeof ballotOf>) =>
  trips(workbook, "submitBallot", [ballotOf(interviewer, number, changes)], interviewer);
const revises = (number: number) => ({ replaces: ballotOf("Ann", number).id });

describe("few round trips", () => {
  it("open the form on the selected candidate, in six", () => {
    const workbook = openPanel();
    act(workbook, `sheet("${sheets.candidates.name}").getRange("B3").activate();`);
    workbook.run("openInterviewForm");
    const launch = JSON.parse(/var launch = (.*?);<\/script>/.exec(workbook.ui.sidebar?.html ?? "")?.[1] ?? "null");
    const { result, calls } = workbook.run("loadInterviewForm", [launch.row]);
    expect(result).toMatchObject({ selected: "C-002" });
    expect(calls.roundTrips).toBeLessThanOrEqual(6);
    // A form that is loaded again looks what is selected by then.
    act(workbook, `sheet("${sheets.candidates.name}").getRange("B2").activate();`);
    expect(workbook.run("loadInterviewForm").result).toMatchObject({ selected: "C-001" });
    expect(workbook.run("loadInterviewForm", [0]).result).toMatchObject({ selected: null });
  });

  it("submit a sealed ballot: the first, which locks the weights, one between, and a revision, with one more to keep count of what is held", () => {
    const workbook = openPanel();
    expect(submit(workbook, "Ann", 1)).toBeLessThanOrEqual(7);
    expect(submit(workbook, "Bea", 2)).toBeLessThanOrEqual(7);
    expect(submit(workbook, "Ann", 3, revises(1))).toBeLessThanOrEqual(7);
  });

  it("reveal with the last ballot and take late ones in at most eleven, because the log of decisions and the ballots in the log are read", () => {
    const workbook = openPanel();
    submit(workbook, "Ann", 1);
    submit(workbook, "Bea", 2);
    submit(workbook, "Ann", 3, revises(1));
    expect(submit(workbook, "Cy", 4)).toBeLessThanOrEqual(9);
    // The store of the next candidate still holds what was revealed of this one.
    expect(submit(workbook, "Cy", 5, { candidate: "C-002" })).toBeLessThanOrEqual(9);
    expect(submit(workbook, "Ann", 6, revises(3))).toBeLessThanOrEqual(8);
    workbook.run("revealBallots", [{ candidate: "C-002", reason: "Offer due today", who: "" }]);
    expect(submit(workbook, "Bea", 7, { candidate: "C-002" })).toBeLessThanOrEqual(9);
    expect(submit(workbook, "Ann", 8, { candidate: "C-002" })).toBeLessThanOrEqual(11);
  });

  it("submit an open ballot, in six: the first, which locks the weights, a later one, and a revision", () => {
    const workbook = openPanel([]);
    expect(submit(workbook, "Ann", 1)).toBeLessThanOrEqual(6);
    expect(submit(workbook, "Bea", 2)).toBeLessThanOrEqual(6);
    expect(submit(workbook, "Ann", 3, revises(1))).toBeLessThanOrEqual(6);
  });
});

describe("the check asks", () => {
  it("for each table, name, rule and filter once: 43 round trips and 301 calls with the samples in", () => {
    const workbook = answering(openSamples(), "OK");
    const { calls } = workbook.run("checkTheWorkbook");
    expect(said(workbook)).toContain(contentFor("en").messages.check.fine);
    expect(calls.roundTrips).toBeLessThanOrEqual(43);
    expect(calls.total).toBeLessThanOrEqual(301);
  });

  it("as often for fifty dates among the ratings as for one", () => {
    const [one, fifty] = [1, 50].map((count) => {
      const workbook = openSamples();
      const column = Object.values(sheets.interviews.columns).indexOf(sheets.interviews.columns.rating) + 1;
      act(
        workbook,
        `sheet("${sheets.interviews.name}").getRange(2, ${column}, ${count}, 1).clearDataValidations().setValues(Array.from({ length: ${count} }, () => [new Date(2026, 3, 5)]));`,
      );
      return answering(workbook, "NO").run("checkTheWorkbook").calls.roundTrips;
    });
    expect(fifty).toBe(one);
  });

  it("twice for each budget exercise: its cells and its formulas", () => {
    const workbook = openExercise();
    const before = trips(answering(workbook, "OK"), "checkTheWorkbook", []);
    answering(workbook, "2").run("insertBudgetExercise");
    expect(trips(answering(workbook, "OK"), "checkTheWorkbook", []) - before).toBe(2);
  });
});

it("each further plan costs one round trip to mark and one to compare", () => {
  const workbook = openExercise();
  plan(workbook, sheets.exercise.nameOf("C-001"), strongPlan);
  const marking = () => trips(workbook, "loadMarking", [{ kind: "budget", marker: "Kim" }], "Kim");
  const comparing = () => trips(workbook, "compareBudgetPlans", []);
  comparing();
  const before = [marking(), comparing()];
  answering(workbook, "2").run("insertBudgetExercise");
  plan(workbook, sheets.exercise.nameOf("C-002"), strongPlan);
  expect([marking(), comparing()]).toEqual(before.map((each) => each + 1));
});
