import { describe, expect, it } from "vitest";
import { contentFor } from "../../../src/content/content-for.ts";
import { languages } from "../../../src/content/language.ts";
import { questionIds } from "../../../src/domain/interview-plan.ts";
import { questionLint } from "../../../src/domain/question-lint/question-lint.ts";
import { questionTopics } from "../../../src/domain/question-lint/question-topics.ts";
import { badEnglish, goodEnglish } from "./english-questions.ts";
import { badFrench, goodFrench } from "./french-questions.ts";
import { otherBad, otherGood } from "./other-questions.ts";

describe.each([
  ["English", badEnglish, goodEnglish],
  ["French", badFrench, goodFrench],
] as const)("questions in %s", (_, bad, good) => {
  it("there are enough of them to mean something, and every topic has one", () => {
    expect(Math.min(bad.length, good.length)).toBeGreaterThanOrEqual(40);
    expect(new Set(bad.map(([topic]) => topic))).toEqual(new Set(questionTopics));
  });

  it.each(bad)("that ask about %s are found: %s", (topic, question) => {
    expect(questionLint(question)).toContain(topic);
  });

  it.each(good)("that only sound alike are left alone: %s", (question) => {
    expect(questionLint(question)).toEqual([]);
  });
});

it("less plain questions are found too, and work talk is left alone", () => {
  expect(otherBad.filter((question) => questionLint(question).length === 0)).toEqual([]);
  expect(otherGood.filter((question) => questionLint(question).length > 0)).toEqual([]);
});

describe("the kit's own words", () => {
  it.each(languages)("raise no warning in %s", (language) => {
    const { questions, questionLint: words } = contentFor(language);
    for (const id of questionIds) {
      const { text, followUps } = questions[id];
      expect(questionLint([text, ...followUps].join("\n")), id).toEqual([]);
    }
    for (const [topic, { instead }] of Object.entries(words.topics)) expect(questionLint(instead ?? ""), topic).toEqual([]);
  });
});

it("two topics in one question are both named, in a fixed order", () => {
  expect(questionLint("How old are you, and are you married?")).toEqual(["family", "age"]);
  expect(questionLint("Quel âge avez-vous ?\nDo you have children?")).toEqual(["family", "age"]);
});

it("capitals, missing accents, curly apostrophes and odd spaces hide nothing", () => {
  for (const question of [
    "AVEZ-VOUS DES ENFANTS",
    "quel age avez vous",
    "D'OÙ\u00a0VENEZ‑VOUS ?",
    "are  you\u00a0MARRIED",
    "What's your age?",
  ]) {
    expect(questionLint(question), question).not.toEqual([]);
  }
});

it("a long text is read in no time", () => {
  const start = performance.now();
  expect(questionLint("you have your family have you ".repeat(1600))).toContain("family");
  expect(questionLint("avez-vous de la des un une ".repeat(1800))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
