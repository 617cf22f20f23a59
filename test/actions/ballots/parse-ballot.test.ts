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
    ["no question", answer({ question: " " })],
    ["a question whose id is a page", answer({ question: "x".repeat(101) })],
    ["a candidate that every object has", { ...good, candidate: "constructor" }],
    ["a reason to step aside and a rating", { ...good, aside: "A friend" }],
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

  it("may be about questions, criteria and candidates of any id", () =>
    expect(sentenceFor({ ...answer({ question: "E 1", ratings: [{ criterion: "K1", level: 4 }] }), candidate: "Ana, 2nd round" })).toBe(
      "accepted",
    ));

  it("is the same whatever the case of its id", () => expect(parseBallot({ ...good, id: good.id.toUpperCase() }).id).toBe(good.id));

  it("may say that somebody steps aside, with a reason and nothing else", () => {
    const aside = { ...good, answers: [], aside: " A friend of mine " };
    expect(parseBallot(aside)).toEqual({ ...aside, interviewer: "Ann", aside: "A friend of mine" });
    expect(sentenceFor({ ...aside, aside: " " })).toBe(messages.ballots.reasonMissing);
  });

  it("holds notes of 10,000 characters and 256 KB in all", () => {
    expect(sentenceFor(answer({ note: "x".repeat(10_000) }))).toBe("accepted");
    expect(sentenceFor(answer({ note: "x".repeat(10_001) }))).toBe(messages.textTooLong(10_000));
    const notes = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...good.answers[0], question: `Q${i + 1}`, note: "x".repeat(9_999) }));
    expect(sentenceFor({ ...good, answers: notes(25) })).toBe("accepted");
    expect(sentenceFor({ ...good, answers: notes(27) })).toBe(messages.ballots.ballotTooLarge(256));
    expect(sentenceFor({ ...good, answers: Array.from({ length: 201 }, (_, i) => ({ ...good.answers[0], question: `Q${i}` })) })).toBe(
      messages.unreadableBallot,
    );
  });
});
