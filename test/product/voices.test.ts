import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { Script } from "../local/script.ts";
import { act, answering, records } from "./kit.ts";
import { ballotOf, formOf, openPanel, panel, plain, submit } from "./panel.ts";

const { messages, sheets } = contentFor("en");
const { ballots: words } = messages;
const { modes } = sheets.roleBrief;
const idOf = (number: number): string => ballotOf("", number).id;

/** Interviewers of the ratings that count for Ana. */
const counting = (workbook: Script): unknown[] => {
  const { countedInterviewer, countedCode } = sheets.interviews.columns;
  return records(workbook, sheets.interviews.name).flatMap((line) => (line[countedCode] === "C-001" ? [line[countedInterviewer]] : []));
};
const lineTold = (workbook: Script): Record<string, unknown> | undefined => records(workbook, sheets.log.name).at(-1);

describe("one voice per person and candidate", () => {
  it("a second ballot by the same name and account is a revision, also when the form did not say so", () => {
    const workbook = openPanel(["Ann", "Bea"], modes.open);
    submit(workbook, ballotOf("Ann", 1));
    expect(submit(workbook, ballotOf("ANN ", 2), "Ann")).toMatchObject({ revision: 2 });
    expect(counting(workbook)).toHaveLength(1);
    expect(panel(workbook).rows[0]?.submitted).toHaveLength(1);
  });

  it("by the same name from another account it is asked about, marked, and only the latest counts until somebody says otherwise", () => {
    const workbook = openPanel(["Ann", "Bea"], modes.open);
    submit(workbook, ballotOf("Ann", 1));
    const asked = plain(workbook.run("submitBallot", [{ ...ballotOf("Ann", 2), asksFirst: true }], { user: "Eve" }).result);
    expect(asked).toMatchObject({ asks: "otherAccount" });
    expect(counting(workbook)).toHaveLength(1);
    submit(workbook, ballotOf("Ann", 2), "Eve");
    expect(lineTold(workbook)).toMatchObject({ [sheets.log.columns.what]: words.otherAccount });
    expect(panel(workbook).warnings).toContainEqual({
      ...{ kind: "twoAccounts", candidate: "C-001", name: "Ana", interviewer: "Ann" },
      ...{ counts: idOf(2), replaced: idOf(1) },
    });
    // The first account changes its own ballot: still one voice, the latest.
    submit(workbook, ballotOf("Ann", 3, { replaces: idOf(1) }));
    expect(counting(workbook)).toHaveLength(1);
  });

  it("the hiring manager may have the earlier one count, whatever call fails", { timeout: 300_000 }, () => {
    const open = (): Script => {
      const workbook = openPanel(["Ann", "Bea"], modes.open);
      submit(workbook, ballotOf("Ann", 1));
      submit(
        workbook,
        ballotOf("Ann", 2, { answers: [{ ...ballotOf("Ann", 2).answers[0], ratings: [{ criterion: "C2", level: 1 }] }] as never }),
        "Eve",
      );
      return workbook;
    };
    const choice = { keep: idOf(1), drop: idOf(2), id: idOf(9), reason: "Eve is not Ann", who: "Dana" };
    const rating = (workbook: Script) =>
      records(workbook, sheets.interviews.name)
        .map((line) => line[sheets.interviews.columns.countedRating])
        .filter((cell) => cell !== "");
    const { total } = open().run("chooseVoice", [choice], { user: "Dana" }).calls;
    for (const failAt of [...Array.from({ length: 4 }, (_, i) => 1 + Math.floor((i * total) / 4)), total - 2, total + 1]) {
      const workbook = open();
      expect(rating(workbook)).toEqual([1]);
      try {
        workbook.run("chooseVoice", [choice], { user: "Dana", failAt });
      } catch (error) {
        expect((error as Error).message).toContain(messages.serviceFailed);
        workbook.run("chooseVoice", [choice], { user: "Dana" });
      }
      expect(rating(workbook), `call ${failAt}`).toEqual([5]);
      expect(panel(workbook).warnings.filter(({ kind }) => kind === "twoAccounts")).toEqual([]);
      expect(records(workbook, sheets.log.name).filter((line) => line[sheets.log.columns.what] === words.voiceChosen)).toHaveLength(1);
    }
  });

  it("the panel shows one account with two names, and names that are not in the brief", () => {
    const workbook = openPanel(["Ann", "Bea", "Cy"]);
    submit(workbook, ballotOf("Ann", 1), "eve");
    submit(workbook, ballotOf("Bea", 2), "eve");
    submit(workbook, ballotOf("Mallory", 3), "eve");
    expect(panel(workbook).warnings).toEqual([
      { kind: "twoNames", names: ["Ann", "Bea", "Mallory"] },
      { kind: "notNamed", names: ["Mallory"] },
    ]);
  });

  it("nobody hands in under the name of a source of the kit", () => {
    const workbook = openPanel(["Ann", "Bea"], modes.open);
    const french = contentFor("fr").messages.marking.sources;
    for (const name of [messages.marking.sources.budget, french.sample.toUpperCase(), `${french.budget} (Ann)`]) {
      expect(() => submit(workbook, ballotOf(name, 1), "Eve")).toThrow(words.reservedName(name));
    }
  });
});

describe("somebody who must not rate a candidate", () => {
  it("steps aside with a reason: counts as handed in, never as missing", () => {
    const workbook = openPanel(["Ann", "Bea"]);
    submit(workbook, ballotOf("Bea", 1, { answers: [], aside: "A friend of hers" }));
    expect(panel(workbook).rows[0]).toMatchObject({ submitted: ["Bea"], aside: ["Bea"], missing: ["Ann"] });
    expect(submit(workbook, ballotOf("Ann", 2))).toMatchObject({ revealed: true });
    const row = records(workbook, sheets.interviews.name).find((line) => line[sheets.interviews.columns.interviewer] === "Bea");
    expect(row).toMatchObject({
      [sheets.interviews.columns.recommendation]: words.stands.aside,
      [sheets.interviews.columns.note]: "A friend of hers",
    });
    const board = JSON.stringify(act(workbook, `return sheet("${sheets.scoreboard.name}").getDataRange().getValues();`));
    expect(board).toContain(contentFor("en").board.ranking.verdict(words.stands.aside, ["Bea"]));
    expect(board).not.toContain(contentFor("en").board.missing.noneYet("Bea"));
  });
});

describe("a ballot that was handed in", () => {
  const takeBack = { ballot: idOf(1), reason: "Wrong person", id: idOf(8), to: null };

  it("is withdrawn by its author alone, stays on record, and is waited for again", () => {
    for (const mode of ["", modes.open]) {
      const workbook = openPanel(["Ann", "Bea"], mode);
      submit(workbook, ballotOf("Ann", 1));
      expect(() => workbook.run("withdrawBallot", [takeBack], { user: "Bea" })).toThrow(words.notYours);
      expect(() => workbook.run("withdrawBallot", [{ ...takeBack, reason: " " }], { user: "Ann" })).toThrow(words.reasonMissing);
      workbook.run("withdrawBallot", [takeBack], { user: "Ann" });
      workbook.run("withdrawBallot", [takeBack], { user: "Ann" });
      // What took it back has no words that could be moved.
      const again = { ...takeBack, ballot: takeBack.id, id: idOf(9), to: { candidate: "C-002", id: idOf(10) } };
      expect(() => workbook.run("withdrawBallot", [again], { user: "Ann" })).toThrow(words.withdrawnAlready);
      expect(panel(workbook).rows[0]).toMatchObject({ submitted: [], missing: ["Ann", "Bea"] });
      expect(formOf(workbook, "Ann").submitted).toEqual([]);
      expect(counting(workbook)).toEqual([]);
      expect(records(workbook, sheets.log.name)).toHaveLength(1);
      expect(lineTold(workbook)).toMatchObject({ [sheets.log.columns.what]: words.withdrawn, [sheets.log.columns.reason]: "Wrong person" });
      submit(workbook, ballotOf("Ann", 4));
      expect(panel(workbook).rows[0]).toMatchObject({ submitted: ["Ann"] });
    }
  });

  it("moves to the candidate it was meant for, whatever call fails", { timeout: 300_000 }, () => {
    const moves = { ...takeBack, to: { candidate: "C-002", id: idOf(7) } };
    const open = (): Script => {
      const workbook = openPanel(["Ann", "Bea"]);
      submit(workbook, ballotOf("Ann", 1));
      return workbook;
    };
    const { total } = open().run("withdrawBallot", [moves], { user: "Ann" }).calls;
    for (const failAt of [...Array.from({ length: 6 }, (_, i) => 1 + Math.floor((i * total) / 6)), total - 2]) {
      const workbook = open();
      try {
        workbook.run("withdrawBallot", [moves], { user: "Ann", failAt });
      } catch (error) {
        expect((error as Error).message).toContain(messages.serviceFailed);
        workbook.run("withdrawBallot", [moves], { user: "Ann" });
      }
      expect(panel(workbook).rows, `call ${failAt}`).toMatchObject([{ submitted: [] }, { submitted: ["Ann"], held: 1 }]);
      const moved = plain(workbook.run("loadOwnBallot", [idOf(7)], { user: "Ann" }).result);
      expect(moved).toMatchObject({ candidate: "C-002", answers: [{ note: "Words of Ann, 1" }] });
      expect(records(workbook, sheets.log.name), `call ${failAt}`).toHaveLength(1);
    }
  });
});

it("a ballot whose lines are deleted leaves two that count: the scoreboard tells, and the check has the later one replace the earlier", () => {
  const workbook = openPanel(["Ann", "Bea"], modes.open);
  submit(workbook, ballotOf("Ann", 1));
  submit(workbook, ballotOf("Ann", 2, { replaces: idOf(1) }));
  submit(workbook, ballotOf("Ann", 3, { replaces: idOf(2) }));
  const log = JSON.stringify(sheets.interviews.name);
  act(
    workbook,
    `const rows = sheet(${log}).getDataRange().getValues();
     rows.map((row, i) => (row[1] === ${JSON.stringify(idOf(2))} ? i + 1 : 0)).filter(Boolean).reverse().forEach((row) => sheet(${log}).deleteRow(row));`,
  );
  const told = () => JSON.stringify(act(workbook, `return sheet("${sheets.scoreboard.name}").getDataRange().getValues();`));
  const sentence = contentFor("en").board.headline.voiceTwice("Ann", "Ana");
  expect(told()).toContain(sentence);
  answering(workbook, "YES", "OK").run("checkTheWorkbook");
  expect(told()).not.toContain(sentence);
  const replaces = records(workbook, sheets.interviews.name).map((line) => line[sheets.interviews.columns.replaces]);
  expect(replaces).toContain(idOf(1));
});

it("a question, a criterion or a candidate may have an id of one's own", () => {
  const workbook = openPanel(["Ann", "Bea"], modes.open);
  const answers = [{ question: "E 1", note: "Said so", evidence: [], flags: [], ratings: [{ criterion: "K1", level: 4 as const }] }];
  submit(workbook, ballotOf("Ann", 1, { answers }));
  const [line] = records(workbook, sheets.interviews.name);
  expect(line).toMatchObject({ [sheets.interviews.columns.question]: "E 1", [sheets.interviews.columns.criterionId]: "K1" });
});
