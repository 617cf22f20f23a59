import { describe, expect, it } from "vitest";
import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { contentFor } from "../../src/content/content-for.ts";
import type { Script } from "../local/script.ts";
import { act, nameInterviewers, openWorkbook, records, said } from "./kit.ts";
import { ballotOf, formOf, logOf, openPanel, panel, plain, storedKeys, submit } from "./panel.ts";

const { messages, sheets } = contentFor("en");
const { ballots: words } = messages;
const { modes } = sheets.roleBrief;

/** What the log tells: who, what and details of every line. */
const told = (workbook: Script): string[] =>
  records(workbook, sheets.log.name).map((line) => `${line[sheets.log.columns.who]}: ${line[sheets.log.columns.what]}`);

describe("sealed ballots come to light by no side effect", () => {
  it("not by clearing a name in the brief and looking at the panel, whatever the mode", () => {
    for (const mode of ["", modes.sealed]) {
      const workbook = openPanel(["Ann", "Bea"], mode);
      submit(workbook, ballotOf("Ann", 1));
      nameInterviewers(workbook, [["Ann", ""]], mode);
      const { calls } = workbook.run("loadPanel", [], { user: "Ann" });
      expect(calls.writes).toBe(0);
      expect(panel(workbook)).toMatchObject({ canSealAgain: true, rows: [{ removed: ["Bea"], held: 1, revealed: false }, {}] });
      nameInterviewers(
        workbook,
        [
          ["Ann", ""],
          ["Bea", ""],
        ],
        mode,
      );
      expect(panel(workbook)).toMatchObject({ canSealAgain: false, rows: [{ missing: ["Bea"], removed: [] }, {}] });
      expect([logOf(workbook), told(workbook)]).toEqual([[], []]);
    }
  });

  it("not when the last one named hands in after another was taken off the brief: a person decides, and the log says who was removed", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    nameInterviewers(workbook, [
      ["Ann", ""],
      ["Bea", ""],
    ]);
    expect(submit(workbook, ballotOf("Bea", 2))).toMatchObject({ sealed: true, waitingFor: [] });
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "", who: "Dana" }], { user: "Dana" });
    expect(told(workbook)).toEqual([`Dana: ${words.revealedAllIn}`]);
    expect(String(records(workbook, sheets.log.name)[0]?.[sheets.log.columns.detail])).toContain("Cy");
  });

  it("not by a mode set to open: what is held waits with the others, can be sealed again or revealed, and each is logged", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    nameInterviewers(workbook, [["Ann", ""]], modes.open);
    expect(panel(workbook)).toMatchObject({ mode: "open", canSealAgain: true, rows: [{ held: 1, removed: ["Bea", "Cy"] }, {}] });
    expect(submit(workbook, ballotOf("Bea", 2))).toMatchObject({ sealed: true });
    expect(logOf(workbook)).toEqual([]);
    expect(() => workbook.run("sealBallotsAgain", [{ reason: " ", who: "" }])).toThrow(words.reasonMissing);
    const again = plain(workbook.run("sealBallotsAgain", [{ reason: "By mistake", who: "Dana" }], { user: "Dana" }).result);
    expect(again).toMatchObject({ mode: "sealed", canSealAgain: false, rows: [{ missing: ["Cy"], held: 2 }, {}] });
    expect(told(workbook)).toEqual([`Dana: ${words.sealedAgain}`]);
    expect(submit(workbook, ballotOf("Cy", 3))).toMatchObject({ revealed: true });
    expect(told(workbook)).toEqual([`Dana: ${words.sealedAgain}`, `Cy: ${words.revealedAllIn}`]);
    expect(() => workbook.run("sealBallotsAgain", [{ reason: "Once more", who: "" }])).toThrow(words.nothingToSealAgain);
  });

  it("not by deleting the brief, which sealing again brings back with the names", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    submit(workbook, ballotOf("Ann", 1));
    act(workbook, `ss.deleteSheet(sheet("${sheets.roleBrief.name}"));`);
    expect(submit(workbook, ballotOf("Bea", 2))).toMatchObject({ sealed: true });
    expect(panel(workbook)).toMatchObject({ mode: "open", canSealAgain: true, rows: [{ held: 2 }, {}] });
    const cy = submit(workbook, ballotOf("Cy", 3));
    expect(cy).toMatchObject({ sealed: true });
    workbook.run("sealBallotsAgain", [{ reason: "Deleted by mistake", who: "Dana" }]);
    expect(panel(workbook)).toMatchObject({ mode: "sealed", rows: [{ held: 3 }, {}] });
  });

  it("and somebody added anywhere in the list is waited for", () => {
    const rowsOf = (workbook: Script) =>
      act(
        workbook,
        `return sheet("${sheets.roleBrief.name}").getDataRange().getValues().flatMap((r, i) => r[5] === "interviewer" ? [i + 1] : []);`,
      ) as number[];
    const between = openPanel(["Ann", "Bea"]);
    const [first = 0] = rowsOf(between);
    act(between, `const s = sheet("${sheets.roleBrief.name}"); s.insertRowAfter(${first}); s.getRange(${first + 1}, 1).setValue("Cy");`);
    submit(between, ballotOf("Ann", 1));
    expect(submit(between, ballotOf("Bea", 2))).toMatchObject({ sealed: true, waitingFor: ["Cy"] });
    for (const inserts of [true, false]) {
      const below = openPanel(["Ann", "Bea"]);
      const last = rowsOf(below).at(-1) ?? 0;
      act(
        below,
        `const s = sheet("${sheets.roleBrief.name}"); if (${inserts}) s.insertRowAfter(${last}); s.getRange(${last + 1}, 1).setValue("Cy");`,
      );
      expect(formOf(below, "Ann").interviewers.map(({ name }) => name)).toEqual(["Ann", "Bea", "Cy"]);
    }
  });
});

describe("what comes after a reveal", () => {
  it("is marked as late in the log: a first ballot, a revision, one from another account", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "Offer due today", who: "" }], { user: "Ann" });
    expect(submit(workbook, ballotOf("Bea", 2))).toMatchObject({ sealed: true, late: true });
    expect(panel(workbook).rows[0]).toMatchObject({ late: ["Bea"] });
    expect(submit(workbook, ballotOf("Ann", 3), "Ann, at home")).toMatchObject({ late: true, revealed: true });
    expect(submit(workbook, ballotOf("Cy", 4))).toMatchObject({ late: true, revealed: true });
    expect(panel(workbook).rows[0]).toMatchObject({ late: expect.arrayContaining(["Ann", "Bea", "Cy"]) });
    expect(told(workbook).filter((line) => line.endsWith(words.late))).toEqual(["Bea", "Ann", "Cy"].map((who) => `${who}: ${words.late}`));
    const board = JSON.stringify(act(workbook, `return sheet("${sheets.scoreboard.name}").getDataRange().getValues();`));
    expect(board).toContain(contentFor("en").board.headline.late(3));
  });

  it("keeps what was revealed until the log certainly has it: deleted lines come back", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Bea", 2));
    act(workbook, `sheet("${sheets.interviews.name}").deleteRows(2, 4);`);
    expect(panel(workbook)).toMatchObject({ returned: 1, rows: [{ held: 1, revealed: false }, {}] });
    submit(workbook, ballotOf("Ann", 3, { candidate: "C-002" }));
    expect(storedKeys(workbook)).toHaveLength(2);
    expect(panel(workbook)).toMatchObject({ returned: 1 });
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "Deleted by mistake", who: "" }], { user: "Ann" });
    expect(logOf(workbook)).toEqual([
      [1, "Ann"],
      [1, "Ann"],
    ]);
    expect(panel(workbook)).toMatchObject({ returned: 0 });
  });
});

describe("the store of sealed ballots", () => {
  it("stays behind when the workbook is copied, and the copy says how many ballots", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Bea", 2));
    expect(panel(workbook).leftBehind).toBe(0);
    const state = structuredClone(workbook.workbook.save());
    const copy = openWorkbook({
      workbook: Workbook.load({ ...state, properties: { ...state.properties, document: {}, users: {} } }, workbook.host.functions),
    });
    expect(panel(copy)).toMatchObject({ leftBehind: 2, rows: [{ submitted: [], held: 0 }, {}] });
    submit(copy, ballotOf("Ann", 3));
    expect(panel(copy)).toMatchObject({ leftBehind: 2, rows: [{ submitted: ["Ann"], held: 1 }, {}] });
  });

  it("of the user, when it is full, is told of, and keeps nobody from handing in", () => {
    const workbook = openPanel();
    workbook.workbook.properties.users.Ann = Object.fromEntries(Array.from({ length: 57 }, (_, i) => [`k${i}`, "x".repeat(8_980)]));
    expect(submit(workbook, ballotOf("Ann", 1))).toMatchObject({ forgotten: true, sealed: true });
  });

  it("is not opened by a cell", () => {
    const workbook = openPanel();
    for (const name of ["loadInterviewForm", "loadPanel", "loadOwnBallot", "keepDraft", "submitBallot", "revealBallots", "loadMarking"]) {
      act(workbook, `sheet("Sheet1").getRange("A1").setFormula("=${name}(1)");`);
      expect(String(act(workbook, 'return sheet("Sheet1").getRange("A1").getDisplayValue();')), name).toMatch(/^#/);
    }
    expect(JSON.stringify(workbook.workbook.save())).not.toContain("savedAt");
  });

  it("says what sealing is not: in the form, the brief and the help", () => {
    const workbook = openPanel();
    workbook.run("showHelp");
    expect(said(workbook)).toContain(words.help);
    expect(JSON.stringify(act(workbook, `return sheet("${sheets.roleBrief.name}").getDataRange().getValues();`))).toContain(
      sheets.roleBrief.sealedTip,
    );
  });
});

describe("candidates", () => {
  it("are none for names that every object has, and the panel survives any name", () => {
    const workbook = openPanel(["constructor", "__proto__"]);
    for (const candidate of ["constructor", "__proto__", "toString"]) {
      expect(() => submit(workbook, ballotOf("Ann", 1, { candidate }))).toThrow(messages.unreadableBallot);
    }
    act(workbook, `sheet("${sheets.candidates.name}").getRange("B2").setValue("__proto__");`);
    submit(workbook, ballotOf("constructor", 2));
    expect(panel(workbook).rows[0]).toMatchObject({ name: "__proto__", submitted: ["constructor"], missing: ["__proto__"] });
  });
});
