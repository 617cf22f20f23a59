import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import {
  act,
  answering,
  ballot,
  columnOf,
  failEveryCall,
  failures,
  openSamples,
  openWorkbook,
  said,
  setUp,
  sheetNames,
  shown,
} from "./kit.ts";

/** Runs a function that fails at its Nth call; the error itself is what the user would see and try again after. */
function failing(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    expect((error as Error).message).toMatch(/Google Sheets did not answer|Service /);
  }
}

describe("when Google fails in the middle", () => {
  it("of a set-up, running it again completes the kit, with nothing doubled", { timeout: 300_000 }, () => {
    failEveryCall({
      open: () => openWorkbook(),
      act: (workbook, options) => answering(workbook, "YES", "YES", "YES", "YES").run("setUpTheKit", [], options),
      end: (workbook) => (sheetNames(workbook) as string[]).map((name) => [name, shown(workbook, name)]),
      most: 7,
    });
  });

  it("of a submit, sending it again stores the ballot once", { timeout: 300_000 }, () => {
    const workbook = openSamples();
    const before = shown(workbook, "Interviews").length;
    const { calls } = workbook.run("submitBallot", [ballot({ candidate: "S-1" })]);
    // Every single call is failed on small sheets, in the tests of ballots; here the sheets are as people have them.
    const tried = failures(calls.total, 12);
    for (const [i, failAt] of tried.entries()) {
      const id = `3f0c2a9e-6d0b-4f57-9a51-${String(failAt).padStart(12, "0")}`;
      failing(() => workbook.run("submitBallot", [ballot({ id, candidate: "S-1" })], { failAt }));
      workbook.run("submitBallot", [ballot({ id, candidate: "S-1" })]);
      expect(shown(workbook, "Interviews"), `failed at call ${failAt}`).toHaveLength(before + 2 * (i + 2));
    }
  });

  it("at the first call that matters, the form and the menu say it in our words", () => {
    const { messages } = contentFor("en");
    const workbook = openSamples();
    for (const [name, args] of [
      ["loadInterviewForm", []],
      ["submitBallot", [ballot()]],
      ["loadPanel", []],
    ] as const) {
      // Without the user's language there is another one, and whether a form is asking is looked at twice: the third call matters.
      expect(() => workbook.run(name, args, { failAt: 3 }), name).toThrow(messages.serviceFailed);
    }
    // The first call of a menu asks for the dialogs that a failure is told in.
    workbook.run("openInterviewForm", [], { failAt: 3 });
    expect(said(workbook)).toBe(messages.serviceFailed);
  });

  it("of adding or removing samples, trying again completes it", { timeout: 300_000 }, () => {
    const total = openSamples().run("removeSampleData").calls.total;
    for (const failAt of failures(total, 3)) {
      const workbook = setUp();
      act(workbook, 'sheet("Candidates").getRange("B2").setValue("Ada");');
      failing(() => workbook.run("addSampleData", [], { failAt }));
      workbook.run("addSampleData");
      expect(shown(workbook, "Candidates"), `failed at call ${failAt}`).toHaveLength(5);
      expect(shown(workbook, "Interviews"), `failed at call ${failAt}`).toHaveLength(1 + 6 * 19);
      failing(() => workbook.run("removeSampleData", [], { failAt }));
      workbook.run("removeSampleData");
      expect(columnOf(workbook, "Candidates", contentFor("en").sheets.candidates.columns.name)).toEqual(["Ada"]);
      expect(shown(workbook, "Interviews")).toHaveLength(1);
    }
  });
});
