import { describe, expect, it } from "vitest";
import {
  changedSinceSent,
  type Draft,
  hasContent,
  levelOf,
  markSent,
  newDraft,
  parseDraft,
  progressOf,
  rate,
  toBallot,
  writeNote,
} from "../../src/sidebar/draft.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

const blank = newDraft("b1", { id: "C1", name: "Ana Ferreira" }, " Kim ");
const filled = writeNote(rate(rate(blank, "metrics", "analytics", 4), "metrics", "people", null), "budget", "  Plans well.\n");

describe("filling in a draft", () => {
  it("tells a criterion not yet rated from one that was not observed", () => {
    expect(levelOf(filled, "metrics", "people")).toBeNull();
    expect(levelOf(filled, "budget", "budgeting")).toBeUndefined();
  });

  it("keeps the rating of a criterion apart for each question", () => {
    const twice = rate(rate(blank, "metrics", "analytics", 2), "budget", "analytics", 5);
    expect([levelOf(twice, "metrics", "analytics"), levelOf(twice, "budget", "analytics")]).toEqual([2, 5]);
  });

  it("counts ratings, gaps and notes", () => {
    expect(progressOf(SAMPLE_FORM, filled)).toEqual({ rated: 1, missing: 2, notes: 1 });
  });

  it("has something to lose from the first rating or word on, a “not observed” included", () => {
    expect(hasContent(blank)).toBe(false);
    expect(hasContent(writeNote(blank, "metrics", "  "))).toBe(false);
    expect(hasContent(rate(blank, "metrics", "people", null))).toBe(true);
    expect(hasContent(writeNote(blank, "metrics", "x"))).toBe(true);
  });
});

describe("sending a draft", () => {
  it("sends every question of the form, and what was left out as not observed", () => {
    expect(toBallot(SAMPLE_FORM, filled)).toEqual({
      id: "b1",
      replaces: null,
      candidate: "C1",
      interviewer: "Kim",
      version: 1,
      recommendation: null,
      answers: [
        {
          question: "metrics",
          note: "",
          evidence: [],
          flags: [],
          ratings: [
            { criterion: "analytics", level: 4 },
            { criterion: "people", level: null },
          ],
        },
        { question: "budget", note: "Plans well.", evidence: [], flags: [], ratings: [{ criterion: "budgeting", level: null }] },
      ],
    });
  });

  it("leaves out a criterion that the rubric no longer has", () => {
    const shorter = { ...SAMPLE_FORM, criteria: SAMPLE_FORM.criteria.filter(({ id }) => id !== "people") };
    expect(toBallot(shorter, filled).answers[0]?.ratings).toEqual([{ criterion: "analytics", level: 4 }]);
    expect(progressOf(shorter, filled)).toEqual({ rated: 1, missing: 1, notes: 1 });
  });

  it("leaves out what the form no longer asks", () => {
    const old = rate(blank, "metrics", "a criterion since removed", 3);
    expect(JSON.stringify(toBallot(SAMPLE_FORM, old))).not.toContain("since removed");
  });

  it("knows whether something changed after the first attempt", () => {
    const sent = markSent(filled);
    expect(changedSinceSent(filled)).toBe(false);
    expect(changedSinceSent(sent)).toBe(false);
    expect(changedSinceSent(rate(sent, "metrics", "analytics", 5))).toBe(true);
    expect(changedSinceSent(markSent(rate(sent, "metrics", "analytics", 5)))).toBe(true);
  });
});

describe("reading a draft back", () => {
  it("reads what was written", () => {
    expect(parseDraft(JSON.stringify(filled))).toEqual(filled);
  });

  const damaged = (change: Partial<Record<keyof Draft, unknown>>): string => JSON.stringify({ ...filled, ...change });
  it.each([
    "",
    "not JSON",
    "null",
    "[]",
    "{}",
    damaged({ id: 7 }),
    damaged({ place: "1" }),
    damaged({ answers: [] }),
    damaged({ answers: { metrics: { note: "x" } } }),
    damaged({ answers: { metrics: { note: "x", levels: { analytics: 6 } } } }),
  ])("takes nothing from what is no draft: %s", (text) => {
    expect(parseDraft(text)).toBeNull();
  });
});
