import { describe, expect, it } from "vitest";
import type { Script } from "../local/script.ts";
import { answer, openFilled, openRated, wordsOf } from "./decided.ts";
import { act, answering, copyOf, failEveryCall, said } from "./kit.ts";

const { messages, sheets } = wordsOf("en_US");

/** The sheet of a decision filled in; the decision recorded; and another reason afterwards. */
const filled = openFilled();
const recorded = (() => {
  const workbook = copyOf(filled);
  answering(workbook, "YES", "OK").run("recordDecision");
  return workbook;
})();
const changed = (() => {
  const workbook = copyOf(recorded);
  answer(workbook, { reason: "On second thoughts the same" });
  answer(workbook, { "C-003": sheets.candidates.stages[6] }, "stage");
  return workbook;
})();

interface Way {
  readonly name: string;
  readonly start: () => Script;
  readonly run: string;
  readonly answers: readonly unknown[];
  readonly most: number;
}

const ways: readonly Way[] = [
  { name: "preparing the sheet of a decision", start: () => openRated(), run: "recordDecision", answers: ["OK"], most: 12 },
  { name: "recording a decision", start: () => filled, run: "recordDecision", answers: ["YES", "OK"], most: 24 },
  { name: "recording its second version", start: () => changed, run: "recordDecision", answers: ["YES", "OK"], most: 12 },
  { name: "writing the memo", start: () => recorded, run: "writeDecisionMemo", answers: ["OK"], most: 10 },
  { name: "showing a candidate's page", start: () => recorded, run: "showCandidatePage", answers: ["C-001", "OK"], most: 10 },
  { name: "exporting a candidate", start: () => recorded, run: "exportCandidate", answers: ["C-001", "OK"], most: 10 },
  { name: "writing texts to send", start: () => recorded, run: "writeTextsToSend", answers: ["C-001", "OK"], most: 10 },
];

/** The tabs and what stands in their cells, whatever the time. */
const seen = (workbook: Script): unknown =>
  act(
    workbook,
    `return ss.getSheets().map((each) => [each.getName(), each.getDataRange().getDisplayValues().map((row) => row.map((cell) => cell.replace(/\\d\\d:\\d\\d/, "")))]);`,
  );

describe("when Google fails at any call", () => {
  it.each(ways)("$name is whole after another try, with nothing lost or doubled", { timeout: 600_000 }, ({ start, run, answers, most }) => {
    let user: Script | undefined;
    let success = "";
    failEveryCall({
      open: () => copyOf(start()),
      act: (workbook, options) => {
        user = answering(workbook, ...answers);
        const done = user.run(run, [], options);
        success ||= said(user);
        return done;
      },
      end: seen,
      most,
      told: (error, failAt) => {
        if (error) expect(error.message).toMatch(/^Exception: Service/);
        const sentence = error || !user ? messages.serviceFailed : said(user);
        expect([messages.serviceFailed, success], `failed at ${failAt}`).toContain(sentence);
        return sentence === success;
      },
    });
  });
});
