import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { menuFunctions } from "../../src/menu.ts";
import { openExercise, plan, strongPlan } from "./exercise.ts";
import { act, answering, ballot, copyOf, failEveryCall, type openWorkbook, said, setUp, toasted, typeBeside } from "./kit.ts";

type Opened = ReturnType<typeof openWorkbook>;

const { messages, sheets } = contentFor("en");

const starts = {
  /** A kit with a candidate and the first line of a brief. */
  kit: () => {
    const workbook = setUp({ candidates: ["Ada"] });
    typeBeside(workbook, "Role brief", "goal:service", sheets.roleBrief.columns.answer, sheets.roleBrief.priorities[3]);
    return workbook;
  },
  samples: () => setUp({ samples: true }),
  /** Weights that a ballot locked, and another one typed since. */
  locked: () => {
    const workbook = setUp({ candidates: ["Ada"], mode: sheets.roleBrief.modes.open });
    workbook.run("submitBallot", [ballot()]);
    typeBeside(workbook, "Rubric", "C2", sheets.rubric.columns.weight, 40);
    return workbook;
  },
  exercise: () => {
    const workbook = openExercise();
    plan(workbook, "Budget C-001", strongPlan);
    return workbook;
  },
  handOut: () => {
    const workbook = openExercise();
    answering(workbook, "2").run("prepareHandOut");
    plan(workbook, "Budget hand-out C-002", strongPlan);
    act(workbook, `sheet("Budget hand-out C-002").getRange("B9").setValue(40).activate();`);
    return workbook;
  },
  broken: () => {
    const workbook = starts.kit();
    act(
      workbook,
      'ss.deleteSheet(sheet("Log")); ss.removeNamedRange("Hiring_criteria"); sheet("Candidates").getRange("B1").setValue("Who");',
    );
    return workbook;
  },
} as const;

interface Way {
  readonly run: string;
  readonly start: keyof typeof starts;
  readonly answers: readonly unknown[];
  /** How many failures are tried, spread over the calls. */
  readonly most: number;
}

const ways: readonly Way[] = [
  { run: "setUpTheKit", start: "broken", answers: ["YES", "OK"], most: 2 },
  { run: "showRoleBrief", start: "kit", answers: [], most: 1 },
  { run: "showRubric", start: "kit", answers: [], most: 1 },
  { run: "showQuestions", start: "kit", answers: [], most: 1 },
  { run: "showCandidates", start: "kit", answers: [], most: 1 },
  { run: "showScoreboard", start: "samples", answers: [], most: 1 },
  { run: "applySuggestedWeights", start: "kit", answers: ["YES", "OK"], most: 2 },
  { run: "applyChangedWeights", start: "locked", answers: ["Ann", "because", "OK"], most: 2 },
  { run: "writeJobPost", start: "kit", answers: ["OK"], most: 2 },
  { run: "addCandidate", start: "kit", answers: ["Bob", "OK"], most: 5 },
  { run: "revealSealedBallots", start: "kit", answers: [], most: 1 },
  { run: "openInterviewForm", start: "kit", answers: [], most: 1 },
  { run: "insertBudgetExercise", start: "exercise", answers: ["2"], most: 2 },
  { run: "insertBudgetExercise", start: "exercise", answers: ["1", "YES"], most: 2 },
  { run: "prepareHandOut", start: "exercise", answers: ["2"], most: 4 },
  { run: "readFilledPlan", start: "handOut", answers: ["NO"], most: 4 },
  { run: "markBudgetExercises", start: "exercise", answers: [], most: 1 },
  { run: "compareBudgetPlans", start: "exercise", answers: [], most: 2 },
  { run: "showWorkSamples", start: "kit", answers: ["YES", "OK"], most: 2 },
  { run: "markWorkSamples", start: "samples", answers: ["OK"], most: 1 },
  { run: "compareTheFirstTwo", start: "samples", answers: ["OK"], most: 1 },
  { run: "showExamplePlan", start: "exercise", answers: [], most: 3 },
  { run: "insertRoleBrief", start: "kit", answers: ["YES", "OK"], most: 1 },
  { run: "insertRubric", start: "kit", answers: ["YES", "OK"], most: 1 },
  { run: "insertQuestions", start: "kit", answers: ["YES", "OK"], most: 1 },
  { run: "insertCandidates", start: "kit", answers: ["YES", "OK"], most: 1 },
  { run: "insertScoreboard", start: "kit", answers: ["YES", "OK"], most: 1 },
  { run: "insertLog", start: "kit", answers: ["YES", "OK"], most: 4 },
  { run: "insertBenchmarks", start: "kit", answers: ["OK"], most: 2 },
  { run: "insertHowItWorks", start: "kit", answers: ["OK"], most: 1 },
  { run: "exportLog", start: "samples", answers: ["OK"], most: 2 },
  { run: "switchToFrench", start: "kit", answers: ["OK"], most: 1 },
  { run: "switchToEnglish", start: "kit", answers: ["OK"], most: 1 },
  { run: "checkTheWorkbook", start: "broken", answers: ["YES", "OK"], most: 3 },
  { run: "addSampleData", start: "kit", answers: ["OK"], most: 1 },
  { run: "removeSampleData", start: "samples", answers: ["OK"], most: 2 },
  { run: "showHelp", start: "kit", answers: [], most: 1 },
];

/** What everybody sees, whatever the time: the tabs, what stands in their cells, and where the kit's names point. */
const seen = (workbook: Opened): unknown =>
  act(
    workbook,
    `return [ss.getSheets().map((each) => [each.getName(), each.getCharts().length, each.getDataRange().getDisplayValues().map((row) => row.map((cell) => cell.replace(/\\d\\d:\\d\\d/, "")))]),
      ss.getNamedRanges().map((each) => [each.getName(), each.getRange().getSheet().getName() + "!" + each.getRange().getA1Notation()]).sort()];`,
  );

describe("when Google fails at any call", () => {
  it("every item of the menu is tried, here or in the test of what it does", () => {
    const here = new Set(ways.map(({ run }) => run));
    const folder = new URL(".", import.meta.url);
    const others = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), "utf8"))
      .filter((text) => /failEveryCall\(|failAt/.test(text));
    const untried = menuFunctions().filter((run) => !here.has(run) && !others.some((text) => text.includes(`"${run}"`)));
    expect(untried).toEqual([]);
  });

  it.each(ways)("$run ($answers) is whole after another try, with nothing lost or doubled", { timeout: 6_000_000 }, (way) => {
    const { run, start, answers, most } = way;
    const before = starts[start]();
    let user: Opened | undefined;
    const told = (workbook: Opened): string => said(workbook) || toasted(workbook) || String(workbook.ui.sidebar?.title ?? "");
    let success: string | undefined;
    failEveryCall({
      open: () => copyOf(before),
      act: (workbook, options) => {
        user = answering(workbook, ...answers);
        const done = user.run(run, [], options);
        // The first of all does not fail.
        success ??= told(user);
        return done;
      },
      end: seen,
      most,
      told: (error, failAt) => {
        // Where the sentence itself cannot be told, Google tells its own.
        if (error) expect(error.message).toMatch(/^Exception: Service/);
        const sentence = error || !user ? messages.serviceFailed : told(user);
        const possible = [messages.serviceFailed, contentFor("fr").messages.serviceFailed, success];
        if (sentence !== "") expect(possible, `failed at ${failAt}`).toContain(sentence);
        return !error && sentence === success;
      },
    });
  });
});
