import { describe, expect, it } from "vitest";
import { parseBallot } from "../../../src/actions/ballots/parse-ballot.ts";
import { contentFor } from "../../../src/content/content-for.ts";
import { Refusal } from "../../../src/content/refusal.ts";

const good = {
  id: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e",
  replaces: null,
  candidate: "C-001",
  interviewer: " Ann ",
  version: 1,
  recommendation: null,
  answers: [
    {
      question: "D1",
      note: " fine ",
      evidence: ["Names two figures"],
      flags: [],
      ratings: [
        { criterion: "C2", level: 4 },
        { criterion: "C7", level: null },
      ],
    },
  ],
};
const answer = (changes: object) => ({ ...good, answers: [{ ...good.answers[0], ...changes }] });
const { messages } = contentFor("en");

function sentenceFor(sent: unknown): string {
  try {
    parseBallot(sent);
  } catch (error) {
    if (error instanceof Refusal) return error.tell(messages);
    throw error;
  }
  return "accepted";
}

describe("a ballot from the form", () => {
  it("is taken as it is, without spaces around what was typed", () => {
    expect(parseBallot(good)).toEqual({ ...good, interviewer: "Ann", answers: [{ ...good.answers[0], note: "fine" }] });
  });

  it.each([
    ["nothing", undefined],
    ["a word", "ballot"],
    ["a list", [good]],
    ["another kind of id", { ...good, id: "sample-S-1-1" }],
    ["no candidate", { ...good, candidate: "  " }],
    ["a number for a name", { ...good, interviewer: 7 }],
    ["answers that are no list", { ...good, answers: {} }],
    ["an unknown question", answer({ question: "Z9" })],
    ["a question asked twice", { ...good, answers: [good.answers[0], good.answers[0]] }],
    ["no note", answer({ note: null })],
    ["a criterion that is none", answer({ ratings: [{ criterion: "__proto__", level: 4 }] })],
    ["no version", { ...good, version: undefined }],
    ["half a version", { ...good, version: 1.5 }],
    ["a revision of itself", { ...good, replaces: good.id }],
    ["a revision of a sample", { ...good, replaces: "sample-S-1-1" }],
    ["evidence that is no list", answer({ evidence: "all of it" })],
    ["evidence that is no text", answer({ evidence: [7] })],
    ["more ticks than a question has", answer({ flags: Array.from({ length: 41 }, (_, i) => `flag ${i}`) })],
    ["no recommendation field", { ...good, recommendation: undefined }],
    ["an unknown recommendation", { ...good, recommendation: { choice: 3, reason: "why" } }],
    ["a name as long as a page", { ...good, interviewer: "x".repeat(201) }],
    [
      "one criterion twice",
      answer({
        ratings: [
          { criterion: "C2", level: 4 },
          { criterion: "C2", level: 1 },
        ],
      }),
    ],
    ["a rating of 6", answer({ ratings: [{ criterion: "C2", level: 6 }] })],
    ["a rating of 0", answer({ ratings: [{ criterion: "C2", level: 0 }] })],
    ["half a level", answer({ ratings: [{ criterion: "C2", level: 3.5 }] })],
    ["a rating in words", answer({ ratings: [{ criterion: "C2", level: "4" }] })],
    ["a missing level", answer({ ratings: [{ criterion: "C2" }] })],
  ])("with %s is refused", (_, sent) => expect(sentenceFor(sent)).toBe(messages.unreadableBallot));

  it("needs the interviewer's name", () => expect(sentenceFor({ ...good, interviewer: " " })).toBe(messages.interviewerMissing));

  it("needs at least one rating or note", () =>
    expect(sentenceFor(answer({ note: " ", evidence: [], ratings: [{ criterion: "C2", level: null }] }))).toBe(messages.emptyBallot));

  it("needs a reason for its recommendation", () => {
    expect(sentenceFor({ ...good, recommendation: { choice: 1, reason: " " } })).toBe(messages.ballots.reasonMissing);
    expect(sentenceFor({ ...good, answers: [], recommendation: { choice: 0, reason: "Saw too little" } })).toBe("accepted");
  });

  it("keeps every tick on a line of its own, once", () =>
    expect(parseBallot(answer({ evidence: ["a\nb", " c ", "c", ""] })).answers[0]?.evidence).toEqual(["a b", "c"]));

  it("may hold no more text than a cell", () => {
    expect(sentenceFor(answer({ note: "x".repeat(49_999) }))).toBe("accepted");
    expect(sentenceFor(answer({ note: "x".repeat(50_000) }))).toBe(messages.textTooLong(50_000));
  });
});
