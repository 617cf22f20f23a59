import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Script } from "../local/script.ts";
import { act, answering, copyOf, errorCells, failEveryCall, records, said, setUp, shown, typeBeside } from "./kit.ts";

/** The samples, one of whom was hired. */
function withHire(locale = "en_US", hired: readonly string[] = ["S-1"]): Script {
  const { candidates } = contentFor(languageOf(locale)).sheets;
  const workbook = setUp({ locale, samples: true });
  for (const code of hired) typeBeside(workbook, candidates.name, code, candidates.columns.stage, candidates.stages[4]);
  return workbook;
}

const run = (workbook: Script, ...answers: readonly unknown[]): Script => {
  const user = answering(workbook, ...answers);
  user.run("lookBackAfterNinetyDays");
  return user;
};

describe("looking back", () => {
  it.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("puts the criteria of a hire beside what the interviews said, in %s", (locale) => {
    const { sheets, messages, lookBackWords, criteria } = contentFor(languageOf(locale));
    const { lookBack } = sheets;
    const workbook = withHire(locale);
    const user = run(workbook);
    const lines = records(workbook, lookBack.name, 4).filter((row) => row[lookBack.columns.code] !== "");
    expect(said(user)).toContain(messages.lookBack.added(String(lines[0]?.[lookBack.columns.candidate]), lines.length, lookBack.name));
    expect(said(user)).toContain(messages.lookBack.early(0));
    expect(lines.length).toBeGreaterThan(10);
    const analytics = lines.find((row) => row[lookBack.columns.criterionId] === "C2");
    expect(analytics?.[lookBack.columns.criterion]).toBe(criteria.C2.name);
    // The same mean as the one on the candidates' sheet.
    const candidate = records(workbook, sheets.candidates.name).find((row) => row[sheets.candidates.columns.code] === "S-1");
    expect(analytics?.[lookBack.columns.interviews]).toBeCloseTo(Number(candidate?.[criteria.C2.name]), 9);
    expect(String(analytics?.[lookBack.columns.byQuestion])).toMatch(/^D\d+: \d/);
    expect(errorCells(workbook)).toEqual([]);
    expect(JSON.stringify(shown(workbook, lookBack.name))).toContain(lookBackWords.nothing);
    act(workbook, `sheet(${JSON.stringify(lookBack.name)}).getRange("G5:G8").setValue(4);`);
    expect(JSON.stringify(shown(workbook, lookBack.name))).toContain(lookBackWords.verdicts.tooFew(1, 10));
    expect(said(run(workbook))).toBe(messages.lookBack.there(String(lines[0]?.[lookBack.columns.candidate]), lookBack.name));
    expect(records(workbook, lookBack.name, 4).filter((row) => row[lookBack.columns.code] !== "")).toHaveLength(lines.length);
  });

  it("asks who is meant where several were hired, and says what to do where nobody was", () => {
    const { messages, sheets } = contentFor("en");
    const stage = sheets.candidates.stages[4];
    expect(said(run(setUp({ candidates: ["Ana"] })))).toBe(messages.lookBack.nobodyHired(stage));
    const workbook = withHire("en_US", ["S-1", "S-2"]);
    expect(said(run(workbook, "S-3"))).toBe(messages.lookBack.notHired("S-3", stage));
    run(workbook, "s-2");
    run(workbook, "S-1");
    const codes = records(workbook, sheets.lookBack.name, 4).map((row) => row[sheets.lookBack.columns.code]);
    expect(new Set(codes.filter((code) => code !== ""))).toEqual(new Set(["S-2", "S-1"]));
    // Erasing reaches this sheet like any other.
    answering(workbook, "S-2", "YES").run("eraseCandidateData");
    expect(JSON.stringify(shown(workbook, sheets.lookBack.name))).not.toMatch(/S-2/);
    expect(errorCells(workbook)).toEqual([]);
  });

  it("speaks the other language after a switch, with what was typed untouched", () => {
    const { lookBack } = contentFor("fr").sheets;
    const workbook = withHire();
    run(workbook);
    act(workbook, 'sheet("Look back").getRange("H5").setValue("Knows her numbers");');
    workbook.run("switchToFrench");
    const [line] = records(workbook, lookBack.name, 4);
    expect(line?.[lookBack.columns.note]).toBe("Knows her numbers");
    expect(line?.[lookBack.columns.criterion]).toBe(contentFor("fr").criteria[String(line?.[lookBack.columns.criterionId]) as "C2"].name);
    expect(JSON.stringify(shown(workbook, lookBack.name))).toContain(contentFor("fr").lookBackWords.nothing);
  });

  it("adds each line once whatever call fails", { timeout: 600_000 }, () => {
    const start = withHire();
    failEveryCall({
      most: 15,
      open: () => copyOf(start),
      act: (workbook, options) => answering(workbook, "OK").run("lookBackAfterNinetyDays", [], options),
      end: (workbook) => shown(workbook, "Look back"),
    });
  });
});
