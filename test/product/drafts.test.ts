import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { InterviewForm } from "../../src/wire/interview.ts";
import type { Script } from "../local/script.ts";
import { openWorkbook, setUp } from "./kit.ts";

const { messages } = contentFor("en");
const long = "Ses mots, à elle. ".repeat(1_500);

const openKit = (): Script => {
  const workbook = setUp();
  return workbook;
};
const keep = (workbook: Script, key: string, text: string, options = {}) => workbook.run("keepDraft", [{ key, text }], options);
const draftsOf = (workbook: Script, user = "Interviewer 1") =>
  Object.fromEntries((workbook.run("loadInterviewForm", [], { user }).result as InterviewForm).drafts.map(({ key, text }) => [key, text]));

/** What it throws, in words; undefined where nothing goes wrong. */
const failureOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return String(error);
  }
};

describe("a draft", () => {
  it("is kept for its author alone, until it is deleted", () => {
    const workbook = openKit();
    const { result, calls } = keep(workbook, "Ana", long);
    expect(Date.now() - Date.parse((result as { savedAt: string }).savedAt)).toBeLessThan(60_000);
    expect(calls.roundTrips).toBeLessThanOrEqual(2);
    keep(workbook, "Bea", "short");
    expect(draftsOf(workbook)).toEqual({ Ana: long, Bea: "short" });
    expect(draftsOf(workbook, "Somebody else")).toEqual({});
    expect(keep(workbook, "Ana", "shorter now").calls.roundTrips).toBeLessThanOrEqual(2);
    expect(draftsOf(workbook)).toEqual({ Ana: "shorter now", Bea: "short" });
    keep(workbook, "Ana", "");
    keep(workbook, "nobody", "");
    expect(draftsOf(workbook)).toEqual({ Bea: "short" });
    expect(Object.keys(workbook.workbook.properties.users["Interviewer 1"] ?? {})).toEqual(["D:Bea"]);
  });

  it("is whole, the old one or the new one, wherever saving breaks off, and leaves nothing behind", () => {
    const workbook = openKit();
    keep(workbook, "Ana", long);
    const { calls } = keep(workbook, "Ana", `${long}!`);
    const survived: number[] = [];
    for (let failAt = 1; failAt <= calls.total; failAt++) {
      const [before, after] = [draftsOf(workbook).Ana, `${long}${failAt}`];
      const failure = failureOf(() => keep(workbook, "Ana", after, { failAt }));
      if (failure === undefined) survived.push(failAt);
      else expect(failure, `failed at call ${failAt}`).toContain(messages.serviceFailed);
      expect(failure === undefined ? [after] : [before, after], `failed at call ${failAt}`).toContain(draftsOf(workbook).Ana);
    }
    // Whether a form is asking, and not a cell, is looked at twice.
    expect(survived).toEqual([1]);
    const store = workbook.workbook.properties.users["Interviewer 1"] ?? {};
    const old = Object.keys(store).filter((key) => key.startsWith("d:"));
    for (const key of old) {
      // As if an hour had passed.
      store[key.replace("d:", "d:0")] = store[key] ?? "";
      delete store[key];
    }
    keep(workbook, "Ana", "the end");
    expect(Object.keys(store)).toEqual(["D:Ana"]);
  });

  it("that does not fit is refused in one sentence, and no other draft makes room for it", () => {
    const workbook = openKit();
    const kept: Record<string, string> = {};
    let refusal = "";
    for (let i = 0; i < 60 && refusal === ""; i++) {
      try {
        keep(workbook, `draft ${i}`, long);
        kept[`draft ${i}`] = long;
      } catch (error) {
        refusal = String((error as Error).message);
      }
    }
    expect(refusal).toContain(messages.ballots.noRoomForDraft);
    expect(Object.keys(kept).length).toBeGreaterThan(15);
    expect(draftsOf(workbook)).toEqual(kept);
    keep(workbook, "draft 0", "");
    keep(workbook, "another", long);
    expect(draftsOf(workbook).another).toBe(long);
  });

  it.each([
    [undefined],
    ["text"],
    [{ key: "", text: "x" }],
    [{ key: "x".repeat(501), text: "x" }],
    [{ key: "a", text: 7 }],
    [{ text: "x" }],
  ])("sent as %j is refused", (sent) => expect(() => openWorkbook().run("keepDraft", [sent])).toThrow(messages.ballots.unreadableRequest));
});
