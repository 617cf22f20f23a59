import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../../src/content/content-for.ts";
import { languages } from "../../../src/content/language.ts";
import { bankQuestionIds } from "../../../src/domain/interview-plan.ts";
import { grounds } from "../../../src/domain/question-lint/grounds.ts";
import { mutedGrounds } from "../../../src/domain/question-lint/muted-grounds.ts";
import { questionLint } from "../../../src/domain/question-lint/question-lint.ts";

interface Question {
  readonly writer: string;
  readonly ground: string;
  readonly pair: string;
  readonly text: string;
}

const read = (name: string): Question[] =>
  readFileSync(new URL(`../../../data/questions/${name}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [writer = "", ground = "", , pair = "", text = ""] = row.split("\t");
      return { writer, ground, pair, text };
    });

const isLawful = ({ ground }: Question): boolean => ground === "lawful";
const isWarnedOf = ({ text }: Question): boolean => questionLint(text).length > 0;
const share = (questions: readonly Question[], holds: (question: Question) => boolean): number =>
  questions.filter(holds).length / questions.length;

describe.each(["english", "french"])("the %s questions", (language) => {
  const questions = read(language);
  const unlawful = questions.filter((question) => !isLawful(question));

  it("are many, of every ground, with a hundred minimal pairs, and none stands there twice", () => {
    expect(unlawful.length).toBeGreaterThanOrEqual(400);
    expect(questions.filter(isLawful).length).toBeGreaterThanOrEqual(400);
    expect(new Set(unlawful.map(({ ground }) => ground))).toEqual(new Set(grounds));
    expect(new Set(questions.map(({ pair }) => pair)).size - 1).toBeGreaterThanOrEqual(100);
    const alone = questions.filter(({ pair }) => pair === "").map(({ text }) => text);
    expect(alone).toHaveLength(new Set(alone).size);
  });

  it("that were learned are told apart", () => {
    expect(share(unlawful, isWarnedOf)).toBeGreaterThan(0.98);
    expect(share(questions.filter(isLawful), isWarnedOf)).toBeLessThan(0.01);
  });

  it("that were never learned are told apart nearly as well", () => {
    const blind = read(`${language}-blind`);
    const known = new Set(questions.map(({ text }) => text));
    expect(blind.filter(({ text }) => known.has(text))).toEqual([]);
    expect(
      share(
        blind.filter((question) => !isLawful(question)),
        isWarnedOf,
      ),
    ).toBeGreaterThan(0.9);
    expect(share(blind.filter(isLawful), isWarnedOf)).toBeLessThan(0.06);
  });
});

describe("the kit's own words", () => {
  it.each(languages)("raise no warning in %s", (language) => {
    const { questions, questionLint: words } = contentFor(language);
    for (const id of bankQuestionIds) {
      const { text, followUps } = questions[id];
      expect(questionLint([text, ...followUps].join("\n")), id).toEqual([]);
    }
    for (const [ground, { instead }] of Object.entries(words.grounds)) {
      expect(questionLint(/[“«]\s?(.*?)\s?[”»]/.exec(instead)?.[1] ?? ""), ground).toEqual([]);
    }
  });
});

it("two grounds in one question are both named, in a fixed order", () => {
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
    "Êtes-vous marié·e ?",
  ]) {
    expect(questionLint(question), question).not.toEqual([]);
  }
});

it("nothing is found where nothing is written", () => {
  for (const nothing of ["", " \n ", "?", "123", "…"]) expect(questionLint(nothing)).toEqual([]);
});

it("a warning is muted by its id, however the ids are parted", () => {
  expect([...mutedGrounds("Family; age,\ntransport  nonsense")]).toEqual(["family", "age", "transport"]);
  expect(mutedGrounds("")).toEqual(new Set());
});

it("a long text is read in no time", () => {
  const start = performance.now();
  expect(questionLint("do you have children and ".repeat(400))).toContain("family");
  expect(performance.now() - start).toBeLessThan(2000);
});
