import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import { act, columnOf, nameInterviewers, records, shown } from "./kit.ts";
import { ballotOf, formOf, logOf, openPanel, panel, plain, storedKeys, submit } from "./panel.ts";

const { messages, sheets } = contentFor("en");
const open = messages.ballots;
const quiet = { removed: [], aside: [], late: [] };

describe("sealed ballots", () => {
  it("are held back until everybody named in the brief has handed in, and then revealed together", () => {
    const workbook = openPanel();
    expect(formOf(workbook, "Ann")).toMatchObject({ mode: "sealed", interviewers: [{ name: "Ann" }, { name: "Bea" }, { name: "Cy" }] });
    const first = submit(workbook, ballotOf("Ann", 1));
    expect(first).toEqual({
      ballot: ballotOf("Ann", 1).id,
      candidate: "C-001",
      ratings: 1,
      alreadyStored: false,
      revision: 1,
      sealed: true,
      waitingFor: ["Bea", "Cy"],
      revealed: false,
    });
    submit(workbook, ballotOf("cy ", 2), "Cy");
    expect(logOf(workbook)).toEqual([]);
    expect(panel(workbook).rows).toEqual([
      { candidate: "C-001", name: "Ana", submitted: ["Ann", "cy"], missing: ["Bea"], revealed: false, held: 2, ...quiet },
      { candidate: "C-002", name: "Ben", submitted: [], missing: ["Ann", "Bea", "Cy"], revealed: false, held: 0, ...quiet },
    ]);
    expect(panel(workbook).room.ballots).toBe(2);
    expect(formOf(workbook, "Ann").submitted).toMatchObject([{ id: first.ballot, revision: 1, revealed: false }]);

    expect(submit(workbook, ballotOf("Bea", 3))).toMatchObject({ sealed: false, revealed: true, waitingFor: [] });
    expect(logOf(workbook).map(([number]) => number)).toEqual([1, 1, 2, 2, 3, 3]);
    expect(panel(workbook).room).toEqual({ used: 0, ballots: 0 });
    expect(panel(workbook).rows[0]).toMatchObject({ submitted: ["Ann", "cy", "Bea"], missing: [], revealed: true });
    expect(formOf(workbook, "Ann").submitted).toMatchObject([{ id: first.ballot, revealed: true }]);
    expect(submit(workbook, ballotOf("Ann", 1))).toMatchObject({ alreadyStored: true, revealed: true, ratings: 1 });
    expect(logOf(workbook)).toHaveLength(6);
    // What was revealed leaves the store with the next ballot that goes in, when it is certainly in the log.
    submit(workbook, ballotOf("Ann", 4, { candidate: "C-002" }));
    expect(storedKeys(workbook)).toEqual([`B:${ballotOf("Ann", 4).id}:C-002`]);
  });

  it("stay sealed for each candidate alone, also after an early reveal, which is logged with its reason", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Ann", 2, { candidate: "C-002" }));
    const after = plain(workbook.run("revealBallots", [{ candidate: "C-001", reason: "=Offer due today" }]).result);
    expect(after).toMatchObject({ rows: [{ revealed: true, missing: ["Bea", "Cy"] }, { revealed: false }], room: { ballots: 1 } });
    expect(logOf(workbook).map(([number]) => number)).toEqual([1, 1]);
    const entry = shown(workbook, sheets.log.name).at(-1);
    expect(entry?.slice(1)).toEqual([
      open.whoUnknown,
      open.revealedEarly,
      open.revealDetail({
        ...{ candidate: "Ana (C-001)", expected: ["Ann", "Bea", "Cy"], handedIn: ["Ann"], missing: ["Bea", "Cy"] },
        ...{ removed: [], damaged: 0 },
      }),
      "=Offer due today",
    ]);
    // Whoever hands in later is not drawn into the open by the earlier reveal.
    expect(submit(workbook, ballotOf("Bea", 3))).toMatchObject({ sealed: true, waitingFor: ["Cy"] });
    expect(submit(workbook, ballotOf("Ann", 1))).toMatchObject({ alreadyStored: true, revealed: true });
    expect(logOf(workbook)).toHaveLength(2);
    expect(submit(workbook, ballotOf("Cy", 4))).toMatchObject({ revealed: true, late: true });
    // Two ratings each, and a line for both who came late.
    expect(logOf(workbook)).toHaveLength(8);
    expect(() => workbook.run("revealBallots", [{ candidate: "C-001", reason: "again" }])).toThrow(open.nothingSealed("Ana"));
    expect(() => workbook.run("revealBallots", [{ candidate: "C-002", reason: " " }])).toThrow(open.reasonMissing);
    for (const sent of [undefined, {}, { candidate: 7, reason: "x" }, { candidate: "C-002" }]) {
      expect(() => workbook.run("revealBallots", [sent])).toThrow(open.unreadableRequest);
    }
  });

  it("of somebody who left are kept and revealed, and nobody waits for them", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Cy", 2));
    // Bea never hands in and leaves; Cy leaves too, but has handed in.
    nameInterviewers(workbook, [
      ["Ann", ""],
      ["Dan", ""],
    ]);
    expect(panel(workbook).rows[0]).toMatchObject({ submitted: ["Ann", "Cy"], missing: ["Dan"] });
    nameInterviewers(workbook, [["Ann", ""]], contentFor("en").sheets.roleBrief.modes.sealed);
    expect(panel(workbook).rows[0]).toMatchObject({ missing: [], removed: ["Bea"], revealed: false, held: 2 });
    expect(logOf(workbook)).toEqual([]);
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "", who: "Dana" }], { user: "Dana" });
    expect(logOf(workbook).map(([number]) => number)).toEqual([1, 1, 2, 2]);
    expect(records(workbook, sheets.log.name).at(-1)).toMatchObject({
      [sheets.log.columns.who]: "Dana",
      [sheets.log.columns.what]: open.revealedAllIn,
      [sheets.log.columns.detail]: open.revealDetail({
        ...{ candidate: "Ana (C-001)", expected: ["Ann"], handedIn: ["Ann", "Cy"], missing: [] },
        ...{ removed: ["Bea", "Cy"], damaged: 0 },
      }),
    });
    expect(storedKeys(workbook)).toEqual([]);
  });

  it("of a removed candidate are kept, and revealed under the code and the name they were handed in with", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    act(workbook, `sheet("${sheets.candidates.name}").deleteRow(2);`);
    expect(panel(workbook).rows).toMatchObject([{ name: "Ben" }, { candidate: "C-001", name: "Ana", submitted: ["Ann"], missing: [] }]);
    expect(submit(workbook, ballotOf("Ann", 3, { replaces: ballotOf("Ann", 1).id }))).toMatchObject({ sealed: true, revision: 2 });
    // Whoever had the form open still hands in beside the others; for a code that nobody knows there is nothing to join.
    expect(submit(workbook, ballotOf("Bea", 2))).toMatchObject({ sealed: true, waitingFor: ["Cy"] });
    expect(() => submit(workbook, ballotOf("Bea", 4, { candidate: "C-009" }))).toThrow(messages.unknownCandidate("C-009"));
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "They withdrew" }]);
    const { interviewer, code, candidate } = sheets.interviews.columns;
    const rows = records(workbook, sheets.interviews.name);
    expect(rows.map((row) => [row[interviewer], row[code], row[candidate]])).toEqual(
      ["Ann", "Ann", "Ann", "Ann", "Bea", "Bea"].map((name) => [name, "C-001", "Ana"]),
    );
    expect(panel(workbook).rows.map(({ name }) => name)).toEqual(["Ben"]);
  });

  it("of a kit that an older version set up are held back and revealed all the same", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    act(
      workbook,
      `const entry = ss.createDeveloperMetadataFinder().withKey("hiring-kit").find().find((each) => !each.getLocation().getSheet());
       const { filed, held, words, ...older } = JSON.parse(entry.getValue());
       entry.setValue(JSON.stringify(older));`,
    );
    expect(submit(workbook, ballotOf("Ann", 1))).toMatchObject({ sealed: true, waitingFor: ["Bea"] });
    expect(submit(workbook, ballotOf("Ann", 1))).toMatchObject({ alreadyStored: true, sealed: true });
    expect(submit(workbook, ballotOf("Bea", 2))).toMatchObject({ sealed: false, revealed: true });
    expect(logOf(workbook).map(([number]) => number)).toEqual([1, 1, 2, 2]);
    expect(formOf(workbook, "Ann").submitted).toMatchObject([{ revealed: true }]);
  });

  it("revealed early are logged under the name of the account, the name typed, or as nobody's", () => {
    const workbook = openPanel();
    const who = (candidate: string, user: string, typed: string) => {
      submit(workbook, ballotOf("Ann", candidate === "C-001" ? 1 : 2, { candidate }));
      workbook.run("revealBallots", [{ candidate, reason: "Today", who: typed }], { user });
      return records(workbook, sheets.log.name).at(-1)?.[sheets.log.columns.who];
    };
    expect(who("C-001", "Ann", "Somebody else")).toBe("Ann");
    expect(who("C-002", "The manager", " Dana ")).toBe("Dana");
    submit(workbook, ballotOf("Bea", 3));
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "Again" }], { user: "The manager" });
    expect(records(workbook, sheets.log.name).at(-1)?.[sheets.log.columns.who]).toBe(open.whoUnknown);
  });

  it("carry the version of the rubric they were rated with, which must have been there", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    submit(workbook, ballotOf("Ann", 1, { version: 1 }));
    expect(() => submit(workbook, ballotOf("Bea", 2, { version: 2 }))).toThrow(messages.unreadableBallot);
    submit(workbook, ballotOf("Bea", 2));
    expect(columnOf(workbook, sheets.interviews.name, sheets.interviews.columns.version)).toEqual([1, 1, 1, 1]);
  });

  it("wait for the reveal when nobody is named but the brief says sealed", () => {
    const workbook = openPanel([]);
    nameInterviewers(workbook, [], contentFor("en").sheets.roleBrief.modes.sealed);
    expect(submit(workbook, ballotOf("Ann", 1))).toMatchObject({ sealed: true, waitingFor: [] });
    expect(logOf(workbook)).toEqual([]);
  });

  it("that do not fit are refused with a way out, and nothing is lost", () => {
    const workbook = openPanel();
    const long = (number: number) =>
      ballotOf(`Extra ${number}`, number, {
        answers: ["D1", "D2", "D3", "D4", "D5"].map((question) => ({
          question,
          note: "x".repeat(9_000),
          evidence: [],
          flags: [],
          ratings: [],
        })),
      });
    let [held, refusal] = [0, ""];
    while (refusal === "") {
      const before = storedKeys(workbook);
      try {
        submit(workbook, long(held + 1));
        held++;
      } catch (error) {
        refusal = (error as Error).message;
        expect(storedKeys(workbook)).toEqual(before);
      }
    }
    expect(held).toBe(11);
    expect(refusal).toContain(open.noRoomForBallot(11));
    expect(panel(workbook).room).toMatchObject({ ballots: 11 });
    expect(panel(workbook).room.used).toBeGreaterThan(0.9);
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "The store is full" }]);
    expect(logOf(workbook)).toHaveLength(55);
    expect(storedKeys(workbook)).toEqual([]);
    expect(submit(workbook, long(12))).toMatchObject({ alreadyStored: false, sealed: true });
  });

  it("that are damaged are reported, and hide no other", () => {
    const workbook = openPanel();
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Bea", 2));
    const { document } = workbook.workbook.properties;
    const damaged = Object.keys(document).find((key) => key.includes(ballotOf("Ann", 1).id)) ?? "";
    document[damaged] = (document[damaged] ?? "").replace("Words", "Wards");
    expect(panel(workbook)).toMatchObject({ damaged: ["Ana"], rows: [{ submitted: ["Bea"], missing: ["Ann", "Cy"] }, {}] });
    expect(() => workbook.run("loadOwnBallot", [ballotOf("Ann", 1).id], { user: "Ann" })).toThrow(open.damaged);
    workbook.run("revealBallots", [{ candidate: "C-001", reason: "Decision today" }]);
    expect(logOf(workbook).map(([number]) => number)).toEqual([2, 2]);
    expect(String(shown(workbook, sheets.log.name).at(-1)?.[3])).toContain("1");
    expect(() => workbook.run("revealBallots", [{ candidate: "C-001", reason: "x" }])).toThrow(open.onlyDamaged("Ana", 1));
    // Sent again, it is whole again.
    expect(submit(workbook, ballotOf("Ann", 1))).toMatchObject({ alreadyStored: false, sealed: true });
    expect(panel(workbook).damaged).toBeUndefined();
  });
});

describe("a revision", () => {
  const revised = (number: number, earlier: number, changes: Partial<Ballot> = {}) =>
    ballotOf("Ann", number, { replaces: ballotOf("Ann", earlier).id, ...changes });

  it("of a sealed ballot keeps both versions, and the later one counts", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    submit(workbook, ballotOf("Ann", 1));
    expect(submit(workbook, revised(2, 1))).toMatchObject({ sealed: true, revision: 2, waitingFor: ["Bea"] });
    expect(() => submit(workbook, revised(3, 1))).toThrow(open.revisedMeanwhile);
    expect(formOf(workbook, "Ann").submitted).toMatchObject([{ id: ballotOf("Ann", 2).id, revision: 2 }]);
    submit(workbook, ballotOf("Bea", 4));
    const { ballot: id, replaces, countedRating } = sheets.interviews.columns;
    const rows = records(workbook, sheets.interviews.name);
    expect(rows.map((row) => [Number(String(row[id]).slice(-12)), row[replaces]])).toEqual([
      [1, ""],
      [1, ""],
      [2, ballotOf("Ann", 1).id],
      [2, ballotOf("Ann", 1).id],
      [4, ""],
      [4, ""],
    ]);
    // The hidden rating column holds what counts.
    expect(rows.map((row) => row[countedRating]).filter((rating) => rating !== "")).toEqual([5, 5]);
  });

  it("after the reveal goes into the log at once, and is marked there", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    submit(workbook, ballotOf("Ann", 1));
    submit(workbook, ballotOf("Bea", 2));
    expect(submit(workbook, revised(3, 1))).toMatchObject({ sealed: false, revealed: true, revision: 2 });
    const last = shown(workbook, sheets.interviews.name).at(-1);
    expect([last?.[2], last?.[13]]).toEqual([ballotOf("Ann", 1).id, open.revisedAfterReveal]);
    expect(workbook.run("loadOwnBallot", [ballotOf("Ann", 3).id], { user: "Ann" }).result).toMatchObject(revised(3, 1));
  });

  it("is its author's alone, and starts from what was sent", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    const full = ballotOf("Ann", 1, {
      recommendation: { choice: -2, reason: "Not\nyet" },
      answers: [
        { question: "D1", note: "=1+1", evidence: ["Names two figures", "-5 %"], flags: ["Counts likes"], ratings: [] },
        { question: "D2", note: "", evidence: [], flags: [], ratings: [{ criterion: "B4", level: 2 }] },
      ],
    });
    submit(workbook, full);
    const own = (user: string) => plain(workbook.run("loadOwnBallot", [full.id], { user }).result);
    expect(own("Ann")).toEqual(full);
    expect(() => own("Bea")).toThrow(open.notYours);
    expect(() => workbook.run("loadOwnBallot", ["nothing"], { user: "Ann" })).toThrow(messages.unreadableBallot);
    submit(workbook, ballotOf("Bea", 2));
    expect(own("Ann")).toEqual(full);
    expect(() => own("Bea")).toThrow(open.notYours);
    expect(() => submit(workbook, ballotOf("Bea", 3, { replaces: full.id }))).toThrow(open.notYours);
    // Sending the id of somebody else's ballot makes nobody its author.
    expect(submit(workbook, { ...full, interviewer: "Bea" })).toMatchObject({ alreadyStored: true });
    expect(() => own("Bea")).toThrow(open.notYours);
    // Deleted at once they are still in the store, later they are gone.
    submit(workbook, ballotOf("Ann", 4, { candidate: "C-002" }));
    act(workbook, `sheet("${sheets.interviews.name}").deleteRows(2, 5);`);
    expect(() => own("Ann")).toThrow(open.deleted);
  });
});
