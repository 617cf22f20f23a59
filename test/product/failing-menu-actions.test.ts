import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { act, answering, copyOf, failEveryCall, type openWorkbook, said, setUp } from "./kit.ts";

type Opened = ReturnType<typeof openWorkbook>;

const { messages, sheets } = contentFor("en");

/** A kit with a candidate and the first line of a brief. */
const start = (() => {
  const workbook = setUp({ candidates: ["Ada"] });
  act(
    workbook,
    `const brief = sheet("Role brief"); const keys = brief.getDataRange().getValues().map((row) => row[5]);
     brief.getRange(keys.indexOf("goal:service") + 1, 2).setValue(${JSON.stringify(sheets.roleBrief.priorities[3])});`,
  );
  return workbook;
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

/** What everybody sees, whatever the time: the tabs, what stands in their cells, and where the kit's names point. */
const seen = (workbook: Opened): unknown =>
  act(
    workbook,
    `return [ss.getSheets().map((each) => [each.getName(), each.getDataRange().getDisplayValues().map((row) => row.map((cell) => cell.replace(/\\d\\d:\\d\\d/, "")))]),
      ss.getNamedRanges().map((each) => [each.getName(), each.getRange().getSheet().getName() + "!" + each.getRange().getA1Notation()]).sort()];`,
  );

describe("when Google fails at any call", () => {
  it.each(ways)("$name is whole after another try, with nothing lost or doubled", { timeout: 600_000 }, (way) => {
    const { run, answers, before = "", most, telling = 0 } = way;
    let user: Opened | undefined;
    let success = "";
    failEveryCall({
      open: () => {
        const workbook = copyOf(start);
        if (before !== "") act(workbook, before);
        return workbook;
      },
      act: (workbook, options) => {
        user = answering(workbook, ...answers);
        const done = user.run(run, [], options);
        // The first of all does not fail.
        success ||= said(user);
        return done;
      },
      end: seen,
      most,
      telling,
      told: (error, failAt) => {
        // Where the sentence itself cannot be told, Google tells its own.
        if (error) expect(error.message).toMatch(/^Exception: Service/);
        const sentence = error || !user ? messages.serviceFailed : said(user);
        expect([messages.serviceFailed, contentFor("fr").messages.serviceFailed, success], `failed at ${failAt}`).toContain(sentence);
        return sentence === success;
      },
    });
  });
});
