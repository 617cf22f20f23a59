import { describe, expect, test } from "vitest";
import { parseBallot } from "../../src/actions/parse-ballot.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { Refusal } from "../../src/content/refusal.ts";

const good = {
  id: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e",
  candidate: "C-001",
  interviewer: " Ann ",
  answers: [
    {
      question: "D1",
      note: " fine ",
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
  test("is taken as it is, without spaces around what was typed", () => {
    expect(parseBallot(good)).toEqual({ ...good, interviewer: "Ann", answers: [{ ...good.answers[0], note: "fine" }] });
  });

  test.each([
    ["nothing", undefined],
    ["a word", "ballot"],
    ["a list", [good]],
    ["another kind of id", { ...good, id: "sample-S-1-1" }],
    ["no candidate", { ...good, candidate: "  " }],
    ["a number for a name", { ...good, interviewer: 7 }],
    ["answers that are no list", { ...good, answers: {} }],
    ["an unknown question", answer({ question: "D10" })],
    ["a question asked twice", { ...good, answers: [good.answers[0], good.answers[0]] }],
    ["no note", answer({ note: null })],
    ["a criterion of another question", answer({ ratings: [{ criterion: "B3", level: 4 }] })],
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

  test("needs the interviewer's name", () => expect(sentenceFor({ ...good, interviewer: " " })).toBe(messages.interviewerMissing));

  test("needs at least one rating or note", () =>
    expect(sentenceFor(answer({ note: " ", ratings: [{ criterion: "C2", level: null }] }))).toBe(messages.emptyBallot));

  test("may hold no more text than a cell", () => {
    expect(sentenceFor(answer({ note: "x".repeat(49_999) }))).toBe("accepted");
    expect(sentenceFor(answer({ note: "x".repeat(50_000) }))).toBe(messages.textTooLong(50_000));
  });
});
