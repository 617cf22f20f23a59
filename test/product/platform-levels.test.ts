import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Answer } from "../../src/domain/ballot/ballot.ts";
import { PLATFORM_LINES } from "../../src/sheets/capacity.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import { findings } from "./findings.ts";
import { act, answering, ballot, columnOf, errorCells, openWorkbook, setUp } from "./kit.ts";

const PLATFORMS = [
  { platform: "Instagram", level: 4 },
  { platform: "TikTok", level: 2 },
] as const;

const answer = (changes: Partial<Answer> = {}): Answer => ({
  question: "D2",
  note: "",
  evidence: ["A way of working for each channel"],
  flags: [],
  platforms: PLATFORMS,
  ratings: [
    { criterion: "B4", level: 4 },
    { criterion: "B5", level: 3 },
  ],
  ...changes,
});

/** Writes wanted levels into the role brief, by the platform's line. */
const want = (workbook: ReturnType<typeof setUp>, locale: string): void => {
  const { name, levels } = contentFor(languageOf(locale)).sheets.roleBrief;
  act(
    workbook,
    `const sh = sheet(${JSON.stringify(name)}); const rows = sh.getDataRange().getValues();
     rows.forEach((row, i) => { if (row[5] === "platform:instagram") sh.getRange(i + 1, 2).setValue(${JSON.stringify(levels[3])}); });`,
  );
};

describe.each(["en_US", "fr_FR"])("levels seen on platforms in %s", (locale) => {
  const { sheets } = contentFor(languageOf(locale));

  it("come with the wanted ones of the brief, and stand in the log beside what was heard", () => {
    const workbook = setUp({ locale, candidates: ["Ana"] });
    want(workbook, locale);
    expect(workbook.run("loadInterviewForm").result).toMatchObject({ platforms: [{ name: "Instagram", level: 4 }] });
    workbook.run("submitBallot", [ballot({ answers: [answer()] })]);
    const { name, columns } = sheets.interviews;
    expect(columnOf(workbook, name, columns.evidence)).toEqual(["A way of working for each channel\nInstagram: 4/5\nTikTok: 2/5", ""]);
    expect(columnOf(workbook, name, columns.rating)).toEqual([4, 3]);
    expect(workbook.run("loadOwnBallot", [ballot().id]).result).toMatchObject({ answers: [answer()] });
  });

  it("stand in Candidates beside the wanted ones, on average, without ballots that were revised", () => {
    const workbook = setUp({ locale, candidates: ["Ana", "Ben"] });
    want(workbook, locale);
    const ids = [
      "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e",
      "5b1e7a4c-2f68-4a0d-8c35-9d7e6f102b3c",
      "7c2f8b5d-3a79-4b1e-9d46-0e8f7a213c4d",
    ] as const;
    const of = (level: 1 | 3 | 4): Partial<Answer> => ({
      platforms: [
        { platform: "TikTok", level: 2 },
        { platform: "Instagram", level },
      ],
    });
    workbook.run("submitBallot", [ballot({ id: ids[0], answers: [answer(of(1))] })]);
    workbook.run("submitBallot", [ballot({ id: ids[1], replaces: ids[0], answers: [answer(of(4))] })]);
    workbook.run("submitBallot", [ballot({ id: ids[2], interviewer: "Bea", answers: [answer(of(3))] })], { user: "bea" });
    const { platformFit } = contentFor(languageOf(locale));
    expect(columnOf(workbook, sheets.candidates.name, platformFit.heading)).toEqual([
      [platformFit.line("Instagram", 3.5, 4), platformFit.line("TikTok", 2, null)].join("\n"),
      "",
    ]);
    expect(platformFit.line("Instagram", 3.5, 4)).toMatch(/^✕ Instagram 3[.,]5, \S+ 4$/);
    expect(platformFit.line("Instagram", 4, 4)).toMatch(/^✓/);
    expect(errorCells(workbook)).toEqual([]);
  });

  it("leave Candidates without an error in a workbook that has no role brief", () => {
    const workbook = openWorkbook({ locale });
    workbook.run("insertCandidates");
    expect(errorCells(workbook)).toEqual([]);
  });

  it("stay sealed with their ballot, and come to light with it", () => {
    const workbook = setUp({ locale, candidates: ["Ana"], interviewers: ["Ann", "Bea"] });
    workbook.run("submitBallot", [ballot({ answers: [answer()] })]);
    const { name, columns } = sheets.interviews;
    expect(columnOf(workbook, name, columns.evidence)).toEqual([]);
    expect(workbook.run("loadOwnBallot", [ballot().id]).result).toMatchObject({ answers: [answer()] });
    workbook.run("submitBallot", [ballot({ id: "5b1e7a4c-2f68-4a0d-8c35-9d7e6f102b3c", interviewer: "Bea" })], { user: "bea" });
    expect(columnOf(workbook, name, columns.evidence)).toContain("A way of working for each channel\nInstagram: 4/5\nTikTok: 2/5");
  });
});

it("are checked like everything that comes from a browser", () => {
  const workbook = setUp({ candidates: ["Ana"] });
  const sent = (platforms: unknown) => () => workbook.run("submitBallot", [{ ...ballot(), answers: [{ ...answer(), platforms }] }]);
  const { unreadableBallot } = contentFor("en").messages;
  for (const wrong of ["Instagram", [{ platform: "Instagram", level: 6 }], [{ platform: " ", level: 3 }], [PLATFORMS[0], PLATFORMS[0]]]) {
    expect(sent(wrong)).toThrow(unreadableBallot);
  }
});

describe.each(["en_US", "fr_FR"])("platforms beyond the columns of Candidates in %s", (locale) => {
  const { sheets, messages } = contentFor(languageOf(locale));
  const { platformColumn } = messages.check.findings;
  /** Inserts lines below the first platform and gives all of them a name and a level. */
  const insert = (workbook: ReturnType<typeof setUp>, count: number): void => {
    act(
      workbook,
      `const sh = sheet(${JSON.stringify(sheets.roleBrief.name)}); const first = ss.getRangeByName("${rangeNames.platforms}").getRow();
       sh.insertRowsAfter(first, ${count});
       for (let i = 1; i <= ${count}; i++) sh.getRange(first + i, 1, 1, 2).setValues([["Own " + i, ${JSON.stringify(sheets.roleBrief.levels[2])}]]);
       const all = ss.getRangeByName("${rangeNames.platformLevels}"); all.setValue(${JSON.stringify(sheets.roleBrief.levels[2])});`,
    );
  };
  const headings = (workbook: ReturnType<typeof setUp>): unknown[] =>
    (act(workbook, `return sheet(${JSON.stringify(sheets.candidates.name)}).getDataRange().getValues()[0];`) as unknown[]).filter((each) =>
      /^Own \d/.test(String(each)),
    );
  const told = (workbook: ReturnType<typeof setUp>): unknown[] => {
    answering(workbook, "NO").run("checkTheWorkbook");
    return findings(workbook, messages.check.sheet).map(([where, what]) => [where, what]);
  };

  it("are named by the check, with the line to move", () => {
    const workbook = setUp({ locale, candidates: ["Ana"] });
    insert(workbook, 1);
    act(workbook, `ss.getRangeByName("${rangeNames.platforms}").offset(9, 0, 1, 1).setValue("Own 10");`);
    act(workbook, `ss.getRangeByName("${rangeNames.platforms}").offset(10, 0, 1, 1).setValue("Own 11");`);
    // Ten have a column, in the order of their lines; the eleventh has none, and that is said.
    expect(headings(workbook)).toEqual(["Own 1", "Own 10"]);
    const row = act(workbook, `return ss.getRangeByName("${rangeNames.platforms}").getLastRow();`);
    const facts = { sheet: sheets.roleBrief.name, text: "Own 11", wanted: sheets.candidates.name, meant: "" };
    expect(told(workbook)).toContainEqual([`${sheets.roleBrief.name}!A${row}`, platformColumn.what(facts)]);
    // Without a wanted level it needs no column.
    act(workbook, `ss.getRangeByName("${rangeNames.platformLevels}").offset(10, 0, 1, 1).clearContent();`);
    expect(JSON.stringify(told(workbook))).not.toContain("Own 11");
  });

  it("are told of where their levels are typed: columns follow the lines of the brief, levels stay", () => {
    const workbook = setUp({ locale, candidates: ["Ana"] });
    const note = act(
      workbook,
      `const notes = sheet(${JSON.stringify(sheets.candidates.name)}).getDataRange().getNotes()[0]; return notes.filter((each) => each === ${JSON.stringify(sheets.candidates.notes.levels)}).length;`,
    );
    expect(note).toBe(PLATFORM_LINES);
    expect(sheets.candidates.notes.levels).toContain(locale === "fr_FR" ? "dix premières lignes" : "first ten lines");
    expect(PLATFORM_LINES).toBe(10);
  });
});
