import { describe, expect, it } from "vitest";
import type { Run, RunOptions } from "../../local/runtime/host.ts";
import { contentFor } from "../../src/content/content-for.ts";
import type { Comparison, Marking, MarkingWork } from "../../src/wire/marking.ts";
import type { Script } from "../local/script.ts";
import { openExercise, plan, strongPlan } from "./exercise.ts";
import { act, actingAs, answering, copyOf, failEveryCall, said, setUp } from "./kit.ts";
import { marker } from "./marks.ts";

const { messages, sheets } = contentFor("en");

/** What everybody sees, whatever the time and the chance: the tabs, what stands in their cells, and what each marker has marked. */
const seen = (workbook: Script): unknown => {
  const tabs = act(
    workbook,
    `return ss.getSheets().map((each) => [each.getName(), each.getDataRange().getDisplayValues().map((row) => row.map((cell) => cell.replace(/\\d\\d:\\d\\d/, "")))]);`,
  );
  const marks = (["Kim", "Lou"] as const).map((name) =>
    (["budget", "sample"] as const).map((kind) =>
      marker(workbook, kind, name)
        .load()
        .parts.flatMap(({ works }) => works.map(({ state, marked }) => [state, marked]))
        .sort(),
    ),
  );
  return [tabs, marks];
};

/** Two candidates with a plan and a work sample each. */
const works = (() => {
  const workbook = openExercise();
  answering(workbook, "C-002").run("insertBudgetExercise");
  plan(workbook, "Budget C-001", strongPlan);
  plan(workbook, "Budget C-002", [[12, 600, "Reach"]]);
  answering(workbook, "OK").run("insertWorkSamples");
  act(
    workbook,
    `sheet("Work samples").getRange(9, 1, 2, 4).setValues([["C-001", "Bread that waits", "A door", "We are ashamed"], ["C-002", "Come on", "", "Sorry"]]);`,
  );
  return workbook;
})();

/** The same with every mark of Kim's. */
const marked = (() => {
  const workbook = copyOf(works);
  const [budget, sample] = [marker(workbook, "budget", "Kim"), marker(workbook, "sample", "Kim")];
  for (const words of ["Requests", "Reach"]) budget.mark("reasons", words, 4, "Fine");
  for (const [part, words] of [
    ["post", "Bread"],
    ["post", "Come"],
    ["picture", "door"],
    ["reply", "ashamed"],
    ["reply", "Sorry"],
  ] as const)
    sample.mark(part, words, 3);
  return workbook;
})();

const ids = { first: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e", second: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7f" };
const mine = (workbook: Script, words: string): MarkingWork => marker(workbook, "budget", "Kim").find("reasons", words);

/** Saves one mark of a plan, with the same id at each try. */
const save = (workbook: Script, id: string, level: number, options: Partial<RunOptions>): Run => {
  const { work, state } = mine(workbook, "Reach");
  const sent = { id, kind: "budget", part: "reasons", work, state, marker: "Kim", levels: { reasons: level }, note: "Once" };
  return actingAs(workbook, "Kim")("saveMark", [sent], options);
};

describe("when Google fails at any call, another try ends as if nothing had failed:", () => {
  it("a mark under seal", { timeout: 600_000 }, () => {
    failEveryCall({ open: () => copyOf(works), act: (workbook, options) => save(workbook, ids.first, 3, options), end: seen, most: 14 });
  });

  it("the names with all marks, of plans and of work samples", { timeout: 600_000 }, () => {
    for (const kind of ["budget", "sample"] as const) {
      failEveryCall({
        open: () => copyOf(marked),
        act: (workbook, options) => actingAs(workbook, "Kim")("revealMarks", [{ kind, marker: "Kim", reason: "" }], options),
        end: seen,
        most: 14,
      });
    }
  });

  it("a mark after the names were shown", { timeout: 600_000 }, () => {
    const shown = copyOf(marked);
    marker(shown, "budget", "Kim").reveal();
    failEveryCall({ open: () => copyOf(shown), act: (workbook, options) => save(workbook, ids.second, 1, options), end: seen, most: 14 });
  });

  it("the categories of a plan", { timeout: 600_000 }, () => {
    failEveryCall({
      open: () => {
        const workbook = copyOf(works);
        act(workbook, 'sheet("Budget C-002").getRange("A12").setValue("Promotion ?");');
        return workbook;
      },
      act: (workbook, options) => {
        const { work, state, plan: read } = mine(workbook, "Reach");
        return workbook.run(
          "confirmCategories",
          [{ work, state, lines: (read?.lines ?? []).filter(({ line }) => line === null).map(({ row }) => ({ row, line: "ads" })) }],
          options,
        );
      },
      end: seen,
      most: 8,
    });
  });

  it.each(["prepareHandOut", "prepareSampleHandOut"])("hand-outs for everybody (%s)", { timeout: 600_000 }, (run) => {
    fromMenu({
      open: () => setUp({ candidates: ["Ada", "Bo"] }),
      run,
      answers: ["all"],
      most: 16,
      telling: 8,
      done: /hand-outs are ready/,
    });
  });

  it("a work sample that is read back", { timeout: 600_000 }, () => {
    const { handOut } = sheets.workSamples;
    const start = setUp({ candidates: ["Ada"] });
    answering(start, "1").run("prepareSampleHandOut");
    act(
      start,
      `const s = sheet(${JSON.stringify(`${handOut.name} C-001`)}); const labels = s.getDataRange().getValues().map((row) => row[0]);
       s.getRange(labels.indexOf(${JSON.stringify(handOut.tasks.post.answer)}) + 1, 2).setValue("Bread"); s.activate();`,
    );
    fromMenu({ open: () => copyOf(start), run: "readWorkSample", answers: ["NO"], most: 14, done: /Read “|holds for C-001 already/ });
  });

  it("the note of a comparison", { timeout: 600_000 }, () => {
    const start = copyOf(works);
    const lines = ["C-001", "C-002"].flatMap((code, k) =>
      ["Max", "Ned"].flatMap((who, i) =>
        ["B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4", "C5", "C6", "C7"].map((id) => [
          ...["2026-01-01", `${code}-${who}`, "", 1, who, code, code, "D1", id, id],
          k === i ? 3 : 4,
        ]),
      ),
    );
    act(
      start,
      `const log = sheet("Interviews"); log.insertRowsAfter(log.getMaxRows() - 1, ${lines.length}); log.getRange(2, 1, ${lines.length}, 11).setValues(${JSON.stringify(lines)});`,
    );
    let sent: unknown;
    failEveryCall({
      open: () => copyOf(start),
      act: (workbook, options) => {
        // Left and right are chance: everybody sends what the first one saw.
        const pair = sent === undefined ? (workbook.run("loadComparison").result as Comparison) : undefined;
        sent ??= pair && {
          left: pair.left,
          right: pair.right,
          verdicts: pair.parts.map(({ part }) => ({ part, better: "left" })),
          note: "Why",
        };
        return actingAs(workbook, "Kim")("keepComparison", [sent], options);
      },
      end: seen,
      most: 12,
    });
  });
});

interface MenuWay {
  readonly open: () => Script;
  readonly run: string;
  readonly answers: readonly unknown[];
  readonly most: number;
  /** The calls at the end that only tell the user what is there already. */
  readonly telling?: number;
  /** What the user is told once it is done. */
  readonly done: RegExp;
}

/** The same for a menu item, which says what stopped it instead of throwing. */
function fromMenu({ open, run, answers, most, telling = 0, done }: MenuWay): void {
  let user: Script | undefined;
  failEveryCall({
    open,
    act: (workbook, options) => {
      user = answering(workbook, ...answers);
      return user.run(run, [], options);
    },
    end: tabs,
    most,
    telling,
    told: (error) => {
      if (error) expect(error.message).toMatch(/^Exception: Service/);
      const told = [...(user?.ui.toasts ?? []), user ? said(user) : ""].join("\n");
      expect(error !== undefined || told.includes(messages.serviceFailed) || done.test(told), told).toBe(true);
      return error === undefined && !told.includes(messages.serviceFailed);
    },
  });
}

const tabs = (workbook: Script): unknown =>
  act(workbook, "return ss.getSheets().map((each) => [each.getName(), each.getDataRange().getDisplayValues(), each.getColumnWidth(1)]);");

it("loading the marking costs as many calls for twenty work samples as for two, and writes nothing", () => {
  const many = copyOf(works);
  const before = many.run("loadMarking", [{ kind: "sample", marker: "Kim" }]).calls;
  const people = Array.from({ length: 18 }, (_, i) => [`Person ${i}`]);
  const samples = people.map((_, i) => [`C-${String(i + 3).padStart(3, "0")}`, `Post ${i}`, "", `Reply ${i}`]);
  act(
    many,
    `sheet("Candidates").getRange(4, 2, 18, 1).setValues(${JSON.stringify(people)}); sheet("Work samples").getRange(11, 1, 18, 4).setValues(${JSON.stringify(samples)});`,
  );
  many.run("loadInterviewForm");
  const { result, calls } = many.run("loadMarking", [{ kind: "sample", marker: "Kim" }]);
  expect((result as Marking).parts[0]?.works).toHaveLength(20);
  expect([calls.total, calls.writes]).toEqual([before.total, 0]);
});
