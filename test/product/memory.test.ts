import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { type FiledMemory, unpackFiled } from "../../src/domain/ballot/filed-memory.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { act, answering, columnOf, failEveryCall, records, said, setUp } from "./kit.ts";
import { ballotOf, formOf, panel, plain, submit } from "./panel.ts";

/** Google allows a spreadsheet so many characters of metadata. */
const METADATA_LIMIT = 30_000;

const memoryOf = (workbook: Script): Record<string, unknown> =>
  JSON.parse(
    String(
      act(
        workbook,
        'return ss.createDeveloperMetadataFinder().withKey("hiring-kit").find().find((entry) => !entry.getLocation().getSheet()).getValue();',
      ),
    ),
  );
/** Codes of the candidates whose ballots are filed. */
const codesIn = ({ filed }: Record<string, unknown>): string[] => Object.keys(unpackFiled(filed as FiledMemory));
const setMemory = (workbook: Script, text: string): unknown =>
  act(
    workbook,
    `ss.createDeveloperMetadataFinder().withKey("hiring-kit").find().find((entry) => !entry.getLocation().getSheet()).setValue(${JSON.stringify(text)});`,
  );

describe.each(["en_US", "fr_FR"])("the kit's memory in a workbook of %s", (locale) => {
  const { messages, sheets } = contentFor(languageOf(locale));
  const { check } = messages;
  /** Ana's ballots are revealed, Ben's are held back, and the weights are locked. */
  const open = () => {
    const workbook = setUp({ locale, interviewers: ["Ann", "Bea"], candidates: ["Ana", "Ben"], answers: ["YES", "OK", "OK"] });
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Bea", 2));
    submit(workbook, ballotOf("Ann", 3, { candidate: "C-002" }));
    return workbook;
  };

  it.each(["{ not readable", ""])("that is damaged (%j) is told of, and the check makes it anew from the sheets", (damage) => {
    const workbook = open();
    const before = memoryOf(workbook);
    const seen = panel(workbook);
    setMemory(workbook, damage);
    expect(() => panel(workbook)).toThrow(check.memoryLost);
    workbook.run("showRubric");
    expect(said(workbook)).toBe(check.memoryLost);
    const mender = answering(workbook, "YES", "OK");
    mender.run("checkTheWorkbook", [], { user: "Ann" });
    expect(said(mender)).toContain(check.fine);
    const after = memoryOf(workbook);
    for (const key of ["id", "language", "lastCode", "held", "heldCount", "samples"]) expect(after[key], key).toEqual(before[key]);
    expect(after.rubric).toMatchObject({ ...(before.rubric as object), locked: expect.any(String) });
    expect(codesIn(after)).toEqual(codesIn(before));
    expect(panel(workbook)).toEqual(seen);
    // Whoever comes next goes on as if nothing had happened: the weights stay locked, what is held stays held, and Ann may revise her own.
    expect(submit(workbook, ballotOf("Ann", 4, { replaces: ballotOf("Ann", 1).id }))).toMatchObject({ revision: 2, late: true });
    expect(submit(workbook, ballotOf("Bea", 5, { candidate: "C-002" }))).toMatchObject({ revealed: true });
    expect(records(workbook, sheets.log.name).length).toBe(3);
  });

  it("that is gone is told of too, and nothing is made anew against the user's will", () => {
    const workbook = open();
    act(
      workbook,
      'ss.createDeveloperMetadataFinder().withKey("hiring-kit").find().find((entry) => !entry.getLocation().getSheet()).remove();',
    );
    const mender = answering(workbook, "NO");
    mender.run("checkTheWorkbook");
    expect(() => panel(workbook)).toThrow(check.memoryLost);
    answering(workbook, "YES", "OK").run("checkTheWorkbook");
    expect(panel(workbook).rows.map(({ revealed, held }) => [revealed, held])).toEqual([
      [true, 0],
      [false, 1],
    ]);
  });

  it("of what is held back and what is in the log is compared with the store and the log, and put right on request", () => {
    const workbook = open();
    act(workbook, `ss.getRangeByName("${rangeNames.sealed}").setValue("");`);
    setMemory(workbook, JSON.stringify({ ...memoryOf(workbook), filed: {} }));
    const mender = answering(workbook, "YES", "OK");
    mender.run("checkTheWorkbook");
    expect(mender.ui.alerts.at(0)?.message).toBe(check.offer(2, 2, check.sheet));
    expect(said(mender)).toBe(check.repaired(2, 0, []));
    expect(act(workbook, `return ss.getRangeByName("${rangeNames.sealed}").getValue();`)).toBe('{"C-002":["Ann"]}');
    expect(codesIn(memoryOf(workbook))).toEqual(["C-001"]);
    expect(plain(columnOf(workbook, sheets.log.name, sheets.log.columns.what))).toEqual([messages.ballots.revealedAllIn]);
  });

  it("is made anew as a whole, whatever call fails", { timeout: 300_000 }, () => {
    failEveryCall({
      open: () => {
        const workbook = open();
        setMemory(workbook, "[]");
        return workbook;
      },
      act: (workbook, options) => answering(workbook, "YES", "OK", "OK").run("checkTheWorkbook", [], { user: "Ann", ...options }),
      end: (workbook) => {
        const memory = memoryOf(workbook);
        const { check: _, rubric, filed: __, accounts, ...rest } = memory;
        const { weights } = rubric as { weights: unknown };
        return { ...rest, weights, filed: codesIn(memory), accounts: Object.values(accounts as object) };
      },
      most: 12,
      told: () => false,
    });
  });
});

describe("the kit's memory of five thousand rated candidates", () => {
  it("fits into what Google lets a spreadsheet remember, and still knows whose ballots were revealed", () => {
    const workbook = setUp({ interviewers: ["Ann", "Bea"], candidates: ["Ana", "Ben"] });
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Bea", 2));
    const before = memoryOf(workbook);
    const latest = Object.values(unpackFiled(before.filed as FiledMemory)).find((when) => when > 0) ?? 0;
    const others = Array.from({ length: 5_000 }, (_, i) => [`C-${String(i + 3).padStart(3, "0")}`, latest - i * 1_000_003]);
    setMemory(workbook, JSON.stringify({ ...before, filed: { "C-001": latest, ...Object.fromEntries(others) } }));
    submit(workbook, ballotOf("Ann", 3, { candidate: "C-002" }));
    submit(workbook, ballotOf("Bea", 4, { candidate: "C-002" }));
    const text = JSON.stringify(memoryOf(workbook));
    expect(text.length).toBeLessThan(METADATA_LIMIT);
    expect(codesIn(memoryOf(workbook)).length).toBe(5_002);
    expect(formOf(workbook, "Ann").submitted.map(({ candidate, revealed }) => [candidate, revealed])).toEqual([
      ["C-001", true],
      ["C-002", true],
    ]);
    // The next one about a candidate who was revealed is late, as it was before.
    expect(submit(workbook, ballotOf("Ann", 5, { replaces: ballotOf("Ann", 1).id }))).toMatchObject({ revision: 2, late: true });
  });
});
