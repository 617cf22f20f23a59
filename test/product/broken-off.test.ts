import { describe, expect, test } from "vitest";
import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { act, failures, openWorkbook, said } from "./kit.ts";

type Opened = ReturnType<typeof openWorkbook>;

const { messages, sheets } = contentFor("en");

/** A kit with a candidate and the first line of a brief. */
const start = (() => {
  const workbook = openWorkbook();
  workbook.run("setUpTheKit");
  act(
    workbook,
    `sheet("Candidates").getRange("A2:B2").setValues([["C-001", "Ada"]]);
       const brief = sheet("Role brief"); const keys = brief.getDataRange().getValues().map((row) => row[5]);
       brief.getRange(keys.indexOf("goal:service") + 1, 2).setValue(${JSON.stringify(sheets.roleBrief.priorities[3])});`,
  );
  return { state: workbook.workbook.save(), functions: workbook.host.functions };
})();

interface Way {
  readonly name: string;
  readonly run: string;
  readonly answers: readonly unknown[];
  /** What somebody did before. */
  readonly before?: string;
  /** How many failures are tried, spread over the calls. */
  readonly most: number;
  /** The calls at the end that only tell the user what is there already. */
  readonly telling?: number;
}

const ways: readonly Way[] = [
  { name: "applying the suggested weights", run: "applySuggestedWeights", answers: ["YES", "OK"], most: 10 },
  { name: "writing the job post", run: "writeJobPost", answers: ["OK"], most: 12 },
  { name: "inserting a sheet of the kit", run: "insertBenchmarks", answers: ["OK"], most: 6 },
  { name: "inserting a second sheet", run: "insertLog", answers: ["YES", "OK"], most: 8, telling: 6 },
  { name: "adding a candidate", run: "addCandidate", answers: ["Bob", "OK"], most: 20 },
  { name: "switching the language", run: "switchToFrench", answers: ["OK"], most: 4 },
  {
    name: "repairing what the check found",
    run: "checkTheWorkbook",
    answers: ["YES", "OK"],
    before: 'ss.deleteSheet(sheet("Log")); ss.removeNamedRange("Hiring_criteria"); sheet("Candidates").getRange("B1").setValue("Who");',
    most: 8,
  },
];

const open = (before: string, answers: readonly unknown[]): Opened => {
  const workbook = openWorkbook({ workbook: Workbook.load(structuredClone(start.state), start.functions), answers });
  if (before !== "") act(workbook, before);
  return workbook;
};

/** What everybody sees, whatever the time: the tabs, what stands in their cells, and where the kit's names point. */
const seen = (workbook: Opened): unknown =>
  act(
    workbook,
    `return [ss.getSheets().map((each) => [each.getName(), each.getDataRange().getDisplayValues().map((row) => row.map((cell) => cell.replace(/\\d\\d:\\d\\d/, "")))]),
      ss.getNamedRanges().map((each) => [each.getName(), each.getRange().getSheet().getName() + "!" + each.getRange().getA1Notation()]).sort()];`,
  );

describe("when Google fails at any call", () => {
  test.each(ways)("$name is whole after another try, with nothing lost or doubled", { timeout: 600_000 }, (way) => {
    const { run, answers, before = "", most, telling = 0 } = way;
    const whole = open(before, answers);
    const { calls } = whole.run(run);
    const expected = seen(whole);
    for (const failAt of failures(calls.total - telling, most)) {
      const workbook = open(before, answers);
      let failed = messages.serviceFailed;
      try {
        workbook.run(run, [], { failAt });
        failed = said(workbook);
      } catch (error) {
        // Where the sentence itself cannot be told, Google tells its own.
        expect((error as Error).message).toMatch(/^Exception: Service/);
      }
      expect([messages.serviceFailed, contentFor("fr").messages.serviceFailed, said(whole)], `failed at ${failAt}`).toContain(failed);
      if (failed === said(whole)) {
        expect(seen(workbook), `told that it worked, failed at ${failAt}`).toEqual(expected);
        continue;
      }
      const again = openWorkbook({ workbook: workbook.workbook, answers });
      again.run(run);
      expect(seen(again), `failed at ${failAt} of ${calls.total}`).toEqual(expected);
    }
  });
});
