import { describe, expect, it } from "vitest";
import { SMM_QUESTION_CHECK, SMM_QUESTIONS_FEEDING } from "../../src/functions/questions.ts";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const ids = column("C2", "C7", "X1", "O1", "");
const criteria = column("Analytics", "Behavioural psychology", "Podcasts", "Community and crisis", "");
const asked = column(true, true, false, true, "");
const questions = column("D1", "D3", "D8", "Q1", "");

describe("SMM_QUESTIONS_FEEDING", () => {
  it("lists for each criterion the questions asked that name it, in either language, by id or by name", () => {
    const feeds = column("C2; c7", "Psychologie comportementale", "C2", "• Podcasts\nAnalytics", "C2");
    expect(SMM_QUESTIONS_FEEDING(ids, criteria, asked, questions, feeds)).toEqual(column("D1, Q1", "D1, D3", "Q1", "D3", ""));
  });

  it("knows which of the given questions can show an optional criterion", () => {
    const nothing = column("", "", "", "", "");
    expect(SMM_QUESTIONS_FEEDING("O1", "Community and crisis", asked, questions, nothing)).toEqual([["D3"]]);
  });

  it("leaves out a criterion without an id and a word that names none", () => {
    expect(SMM_QUESTIONS_FEEDING(column("", "C2"), column("Mine", "Analytics"), true, "D1", "Juggling, C2")).toEqual(column("", "D1"));
  });

  it("refuses columns of different lengths", () => {
    expect(() => SMM_QUESTIONS_FEEDING(ids, criteria, asked, questions, column("C2"))).toThrow(/three columns of one length/);
    expect(() => SMM_QUESTIONS_FEEDING(ids, "Analytics", asked, questions, questions)).toThrow(/two columns of one length/);
  });
});

describe("SMM_QUESTION_CHECK", () => {
  it("says what is the matter, what to ask instead, and the id that mutes it", () => {
    expect(SMM_QUESTION_CHECK("Are you in a union?")).toEqual([
      [expect.stringMatching(/^! Union: .* Leave it out; .* \(Keep it all the same: union\)$/)],
    ]);
    expect(SMM_QUESTION_CHECK("Où habitez-vous ?", "fr")).toEqual([[expect.stringMatching(/^! Domicile et trajet\s: .*\s: residence\)$/)]]);
  });

  it("calls a driving licence a matter of the job", () => {
    expect(SMM_QUESTION_CHECK("Do you have a driving licence?")).toEqual([
      [expect.stringMatching(/^\? Car and licence, a matter of the job: /)],
    ]);
  });

  it("mutes an id for its own question only", () => {
    const asked = column("Do you own a car?", "Do you own a car?", "Do you own a car, and are you married?");
    const warned = SMM_QUESTION_CHECK(asked, "en", undefined, column("transport", "", "Transport, age"));
    expect(warned[0]).toEqual([""]);
    expect(warned[1]?.[0]).toMatch(/^\? Car/);
    expect(warned[2]?.[0]).toMatch(/^! Family/);
    expect(warned[2]?.[0]).not.toMatch(/Car/);
  });

  it("refuses columns of different lengths", () => {
    expect(() => SMM_QUESTION_CHECK(column("a", "b"), "en", column("c"))).toThrow(/as many follow-ups and muted ids as questions/);
    expect(() => SMM_QUESTION_CHECK(column("a", "b"), "en", undefined, column("c"))).toThrow(/as many follow-ups and muted ids/);
  });
});
