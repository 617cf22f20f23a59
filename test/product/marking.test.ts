import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { SentMark } from "../../src/wire/marking.ts";
import { cell, openExercise, plan, rowOf, strongPlan } from "./exercise.ts";
import { act, answering, columnOf, errorCells, records, shown, toasted } from "./kit.ts";
import { marker, markId } from "./marks.ts";

const { sheets, messages, markedParts } = contentFor("en");
const { interviews } = sheets;
const { score } = sheets.exercise;

const logged = (workbook: ReturnType<typeof openExercise>) => records(workbook, interviews.name);

/** A workbook with two plans: a strong one of Ana Ferreira, who calls herself Ana in it, and a weak one. */
function openPlans() {
  const workbook = openExercise();
  answering(workbook, "C-002").run("insertBudgetExercise");
  plan(workbook, "Budget C-001", strongPlan);
  plan(workbook, "Budget C-001", [[19, 15, "Proofreading by somebody else than Ana"]]);
  plan(workbook, "Budget C-002", [
    [12, 600, "Reach"],
    [17, 50, "Pictures"],
  ]);
  return workbook;
}

describe("marking the budget exercises", () => {
  const workbook = openPlans();
  const [kim, lou] = [marker(workbook, "budget", "Kim"), marker(workbook, "budget", "Lou")];
  const strong = (changes: Partial<SentMark> = {}): SentMark => {
    const { work, state } = kim.find("reasons", "Requests");
    return { id: markId(), kind: "budget", part: "reasons", work, state, marker: "Kim", levels: { reasons: 4 }, note: "", ...changes };
  };

  it("shows every filled plan without a code and without a name, not even where the plan itself says one", () => {
    const loaded = kim.load();
    expect(loaded.parts[0]?.works).toHaveLength(2);
    expect(JSON.stringify(loaded)).not.toMatch(/Ana|Ferreira|Ben|Ito|C-00/);
    const { plan: read, marked } = kim.find("reasons", "Requests");
    expect([read?.points, read?.losses, read?.planned, marked]).toEqual([85, [], "650 USD", null]);
    expect(read?.lines[0]).toMatchObject({ category: "Ads", amount: "325 USD", purpose: "Requests" });
    expect(read?.lines[5]?.purpose).toBe("Proofreading by somebody else than ▒▒▒");
    expect(loaded.parts[0]?.scales).toEqual([{ scale: "reasons", name: markedParts.reasons, anchors: score.anchors }]);
  });

  it("brings a practice plan with the mark that we would give it", () => {
    const practice = kim.part("reasons").practice;
    expect(practice.plan?.planned).toBe("650 USD");
    expect(practice.reference).toEqual({ reasons: 2 });
    expect(practice.why).not.toBe("");
  });

  it("keeps marks out of sight of everybody until they are shown with the names", () => {
    expect(() => kim.reveal()).toThrow(messages.marking.nothingMarked);
    expect(kim.mark("reasons", "Requests", 4, "Weighs options").markers).toEqual([{ marker: "Kim", done: 1 }]);
    expect(kim.find("reasons", "Requests").marked).toEqual({ levels: { reasons: 4 }, note: "Weighs options" });
    expect(lou.find("reasons", "Requests").marked).toBeNull();
    expect(logged(workbook)).toEqual([]);
    expect(rowOf(workbook, "Budget C-001", score.note)[1]).toBe("");
    expect(JSON.stringify(lou.load())).not.toContain("Weighs options");
  });

  it("replaces a marker's mark when the same marker marks again, and lets nobody else mark under that name", () => {
    kim.mark("reasons", "Requests", 5);
    expect(kim.find("reasons", "Requests").marked).toEqual({ levels: { reasons: 5 }, note: "" });
    const other = marker(workbook, "budget", "Lou");
    expect(() => other.save({ ...strong(), marker: " kim" })).toThrow(messages.marking.otherAccount("kim"));
    kim.mark("reasons", "Requests", 4, "Weighs options");
  });

  it("refuses what it cannot read, a plan that changed and one without categories", () => {
    const sent = strong();
    for (const wrong of [
      { levels: { reasons: 6 } },
      { levels: {} },
      { id: "1" },
      { note: 5 },
      { work: null },
      { part: "post" },
      { kind: "x" },
    ]) {
      expect(() => kim.save({ ...sent, ...wrong } as SentMark)).toThrow(messages.marking.unreadable);
    }
    expect(() => kim.save({ ...sent, marker: " " })).toThrow(messages.marking.markerMissing);
    const source = messages.marking.sources.sample;
    expect(() => kim.save({ ...sent, marker: source })).toThrow(messages.ballots.reservedName(source));
    plan(workbook, "Budget C-001", [[12, 326]]);
    expect(() => kim.save(sent)).toThrow(messages.marking.workChanged);
    expect(kim.find("reasons", "Requests")).toMatchObject({ marked: null, changed: true });
    plan(workbook, "Budget C-001", [[12, "abc"]]);
    expect(() => kim.save(sent)).toThrow(messages.marking.workGone);
    expect(kim.load()).toMatchObject({ toMend: ["Budget C-001"] });
    plan(workbook, "Budget C-001", [[12, 325]]);
    expect(kim.find("reasons", "Requests").marked?.levels).toEqual({ reasons: 4 });
  });

  it("shows the names when everybody who began has finished, or for a reason", () => {
    lou.mark("reasons", "Requests", 2, "No figure");
    kim.mark("reasons", "Reach", 2);
    expect(() => kim.reveal()).toThrow(messages.marking.stillMarking(["Lou"]));
    lou.mark("reasons", "Reach", 3);
    const revealed = kim.reveal();
    expect(revealed.columns).toEqual([markedParts.reasons, contentFor("en").criteria.C6.name]);
    expect(revealed.works.map(({ code, name, cells }) => [code, name, ...cells.map(({ mean, discuss }) => [mean, discuss])])).toEqual([
      ["C-001", "Ana Ferreira", [3, true], [4, true]],
      ["C-002", "Ben Ito", [2.5, false], [2, false]],
    ]);
    expect(revealed.agreement).toEqual([messages.marking.tooFew(5), messages.marking.apart(1, 2)]);
  });

  it("sends each marker's rating to Budgeting as a source of its own, once, and the mean to the plan", () => {
    kim.reveal();
    const lines = logged(workbook).filter((line) => line[interviews.columns.code] === "C-001");
    const { interviewer, candidate, criterionId, rating, note } = interviews.columns;
    expect(lines.map((line) => [interviewer, candidate, criterionId, rating, note].map((column) => line[column])).sort()).toEqual([
      ["Budget exercise (Kim)", "Ana Ferreira", "C6", 5, messages.exercise.planNote(96.25, 4, "Weighs options")],
      ["Budget exercise (Lou)", "Ana Ferreira", "C6", 3, messages.exercise.planNote(88.75, 2, "No figure")],
    ]);
    expect(rowOf(workbook, "Budget C-001", score.justification)[1]).toBe(3);
    expect(rowOf(workbook, "Budget C-001", score.note)[1]).toBe("Kim: 4 – Weighs options\nLou: 2 – No figure");
    expect(rowOf(workbook, "Budget C-001", score.total)[3]).toBe(92.5);
    const log = records(workbook, sheets.log.name).filter((line) => line[sheets.log.columns.what] === messages.marking.shown.budget);
    expect(log.map((line) => line[sheets.log.columns.detail])).toEqual([
      messages.marking.shownDetail(["C-001", "C-002"], ["Kim", "Lou"], []),
    ]);
  });

  it("takes a mark that comes after the names at once, marks it as late and has the earlier one replaced", () => {
    expect(kim.load().standing.shown).toBe(true);
    kim.mark("reasons", "Reach", 5);
    const { ballot, replaces, rating, code, interviewer, note } = interviews.columns;
    const own = logged(workbook).filter((line) => line[code] === "C-002" && line[interviewer] === "Budget exercise (Kim)");
    expect(own.map((line) => line[rating]).filter((each) => each !== "")).toEqual([2, 3]);
    expect(own.at(-1)?.[replaces]).toBe(own[0]?.[ballot]);
    expect(own.at(-1)?.[note]).toBe(messages.ballots.revisedAfterReveal);
    expect(columnOf(workbook, sheets.log.name, sheets.log.columns.what)).toContain(messages.marking.late);
  });

  it("still knows its marks when the kit speaks another language", () => {
    answering(workbook, "OK").run("switchToFrench");
    expect(kim.part("reasons").works.every(({ marked }) => marked !== null)).toBe(true);
    answering(workbook, "OK").run("switchToEnglish");
    expect(kim.part("reasons").works.every(({ marked }) => marked !== null)).toBe(true);
  });

  it("puts the plans side by side, and again after a change", () => {
    workbook.run("compareBudgetPlans");
    expect(toasted(workbook)).toBe(messages.exercise.plansCompared("Compare plans", 2));
    expect(rowOf(workbook, "Compare plans", "C-001").slice(1, 11)).toEqual([
      ...[325 / 650, 80 / 650, 40 / 650, 120 / 650, 20 / 650, 15 / 650, 50 / 650],
      ...[650, 650, 92.5],
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

it("what an older version marked without a marker is replaced, not counted twice", () => {
  const workbook = openPlans();
  const old = [
    "2026-01-01",
    "3f0c2a9e-6d0b-4f57-9a51-aaaaaaaaaaaa",
    "",
    1,
    "Budget exercise",
    "C-001",
    "Ana Ferreira",
    "D6",
    "C6",
    "Budgeting",
    4,
  ];
  act(workbook, `sheet("Interviews").getRange(2, 1, 1, 11).setValues([${JSON.stringify(old)}]);`);
  const kim = marker(workbook, "budget", "Kim");
  kim.mark("reasons", "Requests", 4);
  kim.mark("reasons", "Reach", 2);
  kim.reveal();
  const { code, replaces } = interviews.columns;
  expect(logged(workbook).flatMap((line) => (line[code] === "C-001" ? [line[replaces]] : []))).toEqual(["", old[1]]);
});

it("marks and compares in French", () => {
  const workbook = openExercise("fr_FR");
  const { sheets: french, messages: words } = contentFor(languageOf("fr_FR"));
  plan(workbook, "Budget C-001", strongPlan);
  const kim = marker(workbook, "budget", "Kim");
  expect(kim.find("reasons", "Requests").plan?.planned).toBe("650 EUR");
  kim.mark("reasons", "Requests", 4);
  expect(kim.reveal().agreement).toEqual([words.marking.oneMarker]);
  expect(rowOf(workbook, "Budget C-001", french.exercise.score.total)[3]).toBe(96.25);
  expect(JSON.stringify(shown(workbook, french.interviews.name))).toContain(`${words.marking.sources.budget} (Kim)`);
  workbook.run("compareBudgetPlans");
  expect(cell(workbook, french.exercise.compare.name, "K5")).toBe(96.25);
});
