import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { provideXml } from "../../local/cli/node-xml.ts";
import { xlsxOf } from "../../local/engine/workbook/xlsx.ts";
import { contentFor } from "../../src/content/content-for.ts";
import type { Script } from "../local/script.ts";
import { files } from "./kit.ts";
import { ballotOf, openPanel, panel, plain, submit } from "./panel.ts";

const { messages, sheets } = contentFor("en");

/** Words that stand nowhere but in Ann's ballot, one in every text that she can write. */
const secret = {
  note: "zanzibarnote",
  evidence: "zanzibarevidence",
  flag: "zanzibarflag",
  reason: "zanzibarreason",
};
const ballot = ballotOf("Ann", 424242, {
  answers: [
    { question: "D1", note: secret.note, evidence: [secret.evidence], flags: [secret.flag], ratings: [{ criterion: "C2", level: 1 }] },
  ],
  recommendation: { choice: -2, reason: secret.reason },
});
const marks = [...Object.values(secret), ballot.id];

describe("before the reveal, Ann's ballot", () => {
  let workbook: Script;
  let lines: number;
  beforeAll(() => {
    provideXml();
    workbook = openPanel();
    lines = linesOf(workbook);
    submit(workbook, ballot);
  }, 120_000);

  it("is nowhere in the workbook but in the script's own store", () => {
    const { properties, ...rest } = workbook.workbook.save();
    expect(found(rest)).toEqual([]);
    expect(found(properties.users)).toEqual([ballot.id]);
    expect(Object.keys(properties.users).filter((user) => found(properties.users[user]).length > 0)).toEqual(["Ann"]);
    // The search would find it where it is.
    expect(found(properties.document)).toEqual(marks);
    expect(linesOf(workbook)).toBe(lines);
  });

  it("is in no cell, note, name or metadata that an editor can read", () => {
    const seen = workbook.evaluate(`
      const ss = SpreadsheetApp.getActive();
      return ss.getSheets().map((sheet) => {
        const range = sheet.getDataRange();
        return [sheet.getName(), range.getValues().map(String), range.getFormulas(), range.getNotes()];
      }).concat(
        ss.getNamedRanges().map((each) => [each.getName(), each.getRange().getValues().map(String)]),
        ss.createDeveloperMetadataFinder().find().map((each) => [each.getKey(), each.getValue()]),
      );`);
    expect(JSON.stringify(seen)).toContain("hiring-kit");
    expect(found(seen)).toEqual([]);
  });

  it("is in no part of an exported file", async () => {
    const files = Object.values(unzipSync(await xlsxOf(workbook.workbook))).map((file) => strFromU8(file));
    expect(files.length).toBeGreaterThan(5);
    expect(found(files)).toEqual([]);
  });

  it("comes out of no public function that somebody else may call", () => {
    const names = workbook.host.functions.filter((name) => !/^SMM_/.test(name));
    expect(names.length).toBeGreaterThan(15);
    const sent = [
      [],
      [ballot.id],
      [ballot],
      [{ ...ballot, interviewer: "Bea" }],
      [{ ...ballotOf("Bea", 7), replaces: ballot.id }],
      [{ key: "Ann", text: "" }],
      [{ candidate: "C-001", reason: "" }],
      [{ ballot: ballot.id, candidate: "C-001" }],
    ];
    for (const name of names) {
      // What takes no argument is asked once: a menu item does the same whatever it is given.
      const takesNothing = new RegExp(`^function ${name}\\(\\)`, "m").test(files["Code.js"] ?? "");
      for (const args of takesNothing ? [[]] : sent) {
        let answer: unknown;
        try {
          const { result, logs, isServiceObject } = workbook.run(name, args, { user: "Bea" });
          answer = [
            typeof result === "object" && result !== null && isServiceObject(result) ? "service" : (plain(result ?? null) as unknown),
            logs,
          ];
        } catch (error) {
          answer = String((error as Error).message);
        }
        // The id of a ballot that Bea knows and sends comes back to her; what Ann wrote does not.
        expect(
          found([answer, workbook.ui.alerts, workbook.ui.sidebar, workbook.ui.toasts, workbook.ui.dialogs]).filter(
            (mark) => mark !== ballot.id,
          ),
          name,
        ).toEqual([]);
      }
    }
    expect(panel(workbook, "Bea").rows[0]).toMatchObject({ submitted: ["Ann"], revealed: false });
  });

  it("is read by its author, and by everybody once it is revealed", () => {
    expect(found(plain(workbook.run("loadOwnBallot", [ballot.id], { user: "Ann" }).result))).toEqual(marks);
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "Test of the search" }], { user: "Bea" });
    const { properties, ...rest } = workbook.workbook.save();
    expect(found(rest)).toEqual(marks);
    expect(found(properties.document)).toEqual([]);
    expect(messages.ballots.revealedEarly).not.toBe("");
  });
});

/** Which of the marks are in something, whatever it is. */
const found = (anything: unknown): string[] => {
  const text = JSON.stringify(anything) ?? "";
  return marks.filter((mark) => text.includes(mark));
};

/** A rating gives itself away by a line more, too. */
const linesOf = (workbook: Script): number =>
  Number(
    workbook.evaluate(
      `return SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(sheets.interviews.name)}).getRange("A:O").getValues().filter((row) => row.some(String)).length;`,
    ),
  );
