import { expect, it } from "vitest";
import {
  changedSinceSent,
  type Draft,
  draftKey,
  markSent,
  newDraft,
  rate,
  recommend,
  stamped,
  tick,
} from "../../../src/pages/interview/draft.ts";
import { parseDraft } from "../../../src/pages/interview/parse-draft.ts";

const blank = newDraft("b1", "kit", { id: "C1", name: "Ana Ferreira" }, "Kim");
const filled = stamped(blank, recommend(tick(rate(blank, "metrics", "analytics", 4), "metrics", "flags", "x"), { choice: 0 }), 5);

/** As the first version of the form wrote it. */
const EARLIER_ANSWERS = { metrics: { note: "Warm", levels: { analytics: 4, people: null } } };
const earlier = (change: object = {}): string =>
  JSON.stringify({
    id: "b1",
    candidate: "C1",
    candidateName: "Ana Ferreira",
    interviewer: "Kim",
    answers: EARLIER_ANSWERS,
    place: 1,
    firstSent: "",
    ...change,
  });

it("reads what was written", () => {
  expect(parseDraft(JSON.stringify(filled))).toEqual(filled);
});

it("reads a draft of the first version, under the key it had", () => {
  const draft = parseDraft(earlier());
  expect(draft).toMatchObject({
    kit: "",
    replaces: null,
    answers: { metrics: { note: "Warm", levels: { analytics: 4, people: null }, evidence: [], flags: [] } },
    verdict: { choice: null, reason: "" },
  });
  expect(draft && draftKey(draft)).toBe(JSON.stringify(["C1", "ana ferreira", "kim"]));
});

it("still knows of a first-version draft whether it changed after it was sent", () => {
  const same = parseDraft(earlier({ firstSent: JSON.stringify(EARLIER_ANSWERS) }));
  const other = parseDraft(earlier({ firstSent: "{}" }));
  if (same === null || other === null) throw new Error("A draft of the first version was not read.");
  expect([changedSinceSent(same), changedSinceSent(other)]).toEqual([false, true]);
  expect(markSent(same).firstSent).toBe(same.firstSent);
});

const damaged = (change: Partial<Record<keyof Draft, unknown>>): string => JSON.stringify({ ...filled, ...change });
const answer = { note: "", levels: {}, evidence: [], flags: [], at: 0 };
it.each([
  "",
  "not JSON",
  "null",
  "[]",
  "{}",
  damaged({ id: 7 }),
  damaged({ kit: null }),
  damaged({ replaces: 3 }),
  damaged({ place: null }),
  damaged({ answers: [] }),
  damaged({ answers: { metrics: { note: "x" } } }),
  damaged({ answers: { metrics: { ...answer, levels: { analytics: 6 } } } }),
  damaged({ answers: { metrics: { ...answer, evidence: [1] } } }),
  damaged({ verdict: { choice: 3, reason: "", at: 0 } }),
  damaged({ seconds: { metrics: -1 } }),
  damaged({ changedAt: "now" }),
  earlier({ answers: { metrics: { note: "x" } } }),
  earlier({ id: 7 }),
])("takes nothing from what is no draft: %s", (text) => {
  expect(parseDraft(text)).toBeNull();
});
