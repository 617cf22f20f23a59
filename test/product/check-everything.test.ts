import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import {
  addedRubricColumns,
  briefColumns,
  candidateColumns,
  interviewColumns,
  logColumns,
  namesOf,
  type Part,
  questionColumns,
  rubricColumns,
} from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { findings } from "./findings.ts";
import { act, answering, copyOf, openSamples, said, setUp, shown } from "./kit.ts";

const { messages, sheets } = contentFor("en");
const { check } = messages;

/** With the benchmarks, which are added only on request. */
const withBenchmarks = (workbook: Script): Script => {
  answering(workbook, "OK").run("insertBenchmarks");
  return workbook;
};

/** A workbook to break something in; nobody is rated, so that no figure has to be worked out anew each time. */
const whole = (() => {
  let made: Script | undefined;
  return (): Script => {
    made ??= withBenchmarks(setUp({ candidates: ["Ada", "Ben"] }));
    return copyOf(made);
  };
})();

/** What the check lists, without its headings and the line that says what was looked at. */
const listed = (workbook: Script): unknown[][] => {
  const asked = answering(workbook, "NO", "OK");
  asked.run("checkTheWorkbook");
  if (said(asked).startsWith(check.fine)) return [];
  return findings(asked, check.sheet).slice(1);
};

/** The columns that are found by their headings; the others are found by formulas, or may be called whatever one likes. */
const needed = {
  roleBrief: briefColumns,
  rubric: [...rubricColumns, ...addedRubricColumns],
  questions: questionColumns,
  candidates: candidateColumns,
  interviews: interviewColumns,
  log: logColumns,
} as const satisfies Partial<Record<Part, readonly string[]>>;

const tables = ["roleBrief", "rubric", "questions", "candidates", "interviews", "log", "benchmarks"] as const;

describe("the check says so when", () => {
  it("nothing is wrong, and what it has looked at", { timeout: 60_000 }, () => {
    const workbook = withBenchmarks(openSamples());
    const asked = answering(workbook, "OK");
    asked.run("checkTheWorkbook");
    expect(said(asked)).toContain(check.fine);
    expect(said(asked)).toMatch(
      /Looked at: 8 sheets, 15 range names, \d+ headings, \d+ formulas, \d+ rules for typing, 104 lines of the log/,
    );
  });

  it.each(Object.values(namesOf).flat())("the range name %s is gone", { timeout: 60_000 }, (name) => {
    const workbook = whole();
    act(workbook, `ss.removeNamedRange(${JSON.stringify(name)});`);
    expect(listed(workbook).map(([, what]) => what)).toContain(
      check.findings.nameGone.what({ sheet: "", text: name, wanted: "", meant: "" }),
    );
    const repairing = answering(workbook, "YES", "OK");
    repairing.run("checkTheWorkbook");
    expect(listed(repairing)).toEqual([]);
  });

  it.each(Object.keys(needed) as (keyof typeof needed)[])(
    "a heading of %s that the kit needs is another one",
    { timeout: 300_000 },
    (part) => {
      const workbook = whole();
      const name = JSON.stringify(sheets[part].name);
      const columns = sheets[part].columns as Readonly<Record<string, string>>;
      const headings = needed[part].map((column) => columns[column] ?? "");
      const found = `const v = sheet(${name}).getDataRange().getValues(); const r = v.findIndex((row) => ${JSON.stringify(headings)}.every((heading) => row.includes(heading)));`;
      const row = act(workbook, `${found} return v[r].map(String);`) as string[];
      for (const heading of headings) {
        const broken = copyOf(workbook);
        act(broken, `${found} sheet(${name}).getRange(r + 1, ${row.indexOf(heading) + 1}).setValue("Other");`);
        expect(listed(broken).length, heading).toBeGreaterThan(0);
      }
    },
  );

  it.each([...tables, "scoreboard" as const])("any formula of %s is overwritten", { timeout: 600_000 }, (part) => {
    const workbook = whole();
    const name = JSON.stringify(sheets[part].name);
    const cells = act(
      workbook,
      `return sheet(${name}).getDataRange().getFormulas().flatMap((row, r) => row.flatMap((formula, c) => formula ? [[r + 1, c + 1, formula]] : []));`,
    ) as [number, number, string][];
    // Many columns of one formula are told apart by a number in it: the first and the last stand for those between.
    const step = cells.length > 20 ? 9 : 1;
    for (const [row, column] of cells.filter((_, i) => i % step === 0 || i === cells.length - 1)) {
      const broken = copyOf(workbook);
      act(broken, `sheet(${name}).getRange(${row}, ${column}).setValue("mine");`);
      const found = listed(broken);
      expect(found.map(([where]) => String(where)).join(), `${row}, ${column}`).toContain(`${sheets[part].name}!`);
      const repairing = answering(broken, "YES", "OK");
      repairing.run("checkTheWorkbook");
      expect(listed(repairing), `${row}, ${column}`).toEqual([]);
    }
  });

  it.each(tables)("a rule for typing is gone in %s, and gives it back", { timeout: 300_000 }, (part) => {
    const workbook = whole();
    const name = JSON.stringify(sheets[part].name);
    const columns = act(
      workbook,
      `const rules = sheet(${name}).getDataRange().getDataValidations(); const found = {};
       rules.forEach((row, r) => row.forEach((rule, c) => { if (rule && !(c in found)) found[c] = r + 1; })); return Object.entries(found).map(([c, r]) => [r, Number(c) + 1]);`,
    ) as [number, number][];
    for (const [row, column] of columns) {
      const broken = copyOf(workbook);
      act(broken, `sheet(${name}).getRange(${row}, ${column}).clearDataValidations();`);
      expect(
        listed(broken).map(([, what]) => what),
        `${row}, ${column}`,
      ).toEqual([check.findings.ruleGone.what({ sheet: "", text: String(row), wanted: "", meant: "" })]);
      answering(broken, "YES", "OK").run("checkTheWorkbook");
      expect(listed(broken)).toEqual([]);
    }
  });

  it("any mark of the kit is gone", { timeout: 120_000 }, () => {
    const count = act(whole(), `return ss.createDeveloperMetadataFinder().withKey("hiring-kit").find().length;`) as number;
    for (let i = 0; i < count; i++) {
      const broken = whole();
      const isKit = act(
        broken,
        `const entry = ss.createDeveloperMetadataFinder().withKey("hiring-kit").find()[${i}]; const on = entry.getLocation().getSheet(); entry.remove(); return !on;`,
      );
      const asked = answering(broken, "NO", "OK");
      asked.run("checkTheWorkbook");
      if (isKit) expect(said(asked)).toBe(check.askRebuild);
      else
        expect(findings(asked, check.sheet).map(([, what]) => what)).toContain(
          check.findings.markGone.what({ sheet: "", text: "", wanted: "", meant: "" }),
        );
    }
  });

  it("a key of the role brief is gone", { timeout: 300_000 }, () => {
    const workbook = whole();
    const keys = act(workbook, `return sheet("Role brief").getDataRange().getValues().map((row) => row[5]);`) as string[];
    const unique = keys.flatMap((key, i) => (key !== "" && i > 6 && keys.indexOf(key) === keys.lastIndexOf(key) ? [i + 1] : []));
    for (const row of unique.filter((_, i) => i % 4 === 0)) {
      const broken = copyOf(workbook);
      act(broken, `sheet("Role brief").getRange(${row}, 6).clearContent();`);
      expect(listed(broken).length, String(row)).toBeGreaterThan(0);
      answering(broken, "YES", "OK").run("checkTheWorkbook");
      expect(listed(broken), String(row)).toEqual([]);
    }
  });

  it("something stands in the way of a formula's results, and clears it from the sheet but not from its copy", { timeout: 60_000 }, () => {
    const workbook = whole();
    act(workbook, `sheet("Rubric").getRange("E9").setValue("mine");`);
    expect(listed(workbook)[0]).toEqual([
      "Rubric!E9",
      check.findings.inTheWay.what({ sheet: "", text: "mine", wanted: "", meant: "" }),
      check.repairable,
    ]);
    answering(workbook, "YES", "OK").run("checkTheWorkbook");
    expect(listed(workbook)).toEqual([]);
    expect(JSON.stringify(shown(workbook, check.copyName("Rubric")))).toContain("mine");
  });
});
