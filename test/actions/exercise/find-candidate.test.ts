import { expect, it } from "vitest";
import { findCandidate } from "../../../src/actions/exercise/find-candidate.ts";
import { contentFor } from "../../../src/content/content-for.ts";
import { Refusal } from "../../../src/content/refusal.ts";

const { messages } = contentFor("en");
const people = ["Ana Ferreira", "Ben Ito", "Anabel Roux"].map((name, i) => ({ code: `C-00${i + 1}`, name, row: i + 2 }));

const refusal = (typed: string): string => {
  try {
    return findCandidate(people, typed).code;
  } catch (error) {
    if (error instanceof Refusal) return error.tell(messages);
    throw error;
  }
};

it("a candidate is found by code, number, name, or a part that only one name has", () => {
  expect(["c-002", " 2 ", "ben ito", "Ito", "Ana Ferreira"].map((typed) => findCandidate(people, typed).code)).toEqual([
    "C-002",
    "C-002",
    "C-002",
    "C-002",
    "C-001",
  ]);
});

it("nobody and several are said by name", () => {
  expect(refusal(" ")).toBe(messages.exercise.nobodyFound(" "));
  expect(refusal("Zoé")).toBe(messages.exercise.nobodyFound("Zoé"));
  expect(refusal("ana")).toBe(messages.exercise.severalFound("ana", ["C-001", "C-003"]));
});
