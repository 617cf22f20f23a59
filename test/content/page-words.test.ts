import { describe, expect, it } from "vitest";
import { wordsIn } from "../pages/words-in.ts";

/** Every sentence by its path; sentences with a count are tried with none, one and several. */
const sentences = (words: object, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path + "/" + key;
    if (typeof value === "string") return [[here, value] as const];
    if (typeof value === "function") return [0, 1, 2].map((count) => [here + "(" + count + ")", String(value(count, 9, 9))] as const);
    return typeof value === "object" && value !== null ? sentences(value, here) : [];
  });

describe("the words of the form", () => {
  it.each(["en", "fr"] as const)("leave no sentence blank or half made in %s", (language) => {
    for (const [path, sentence] of sentences(wordsIn(language))) {
      expect(sentence.trim(), path).not.toBe("");
      expect(sentence, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("keep no line break before French punctuation", () => {
    for (const [path, sentence] of sentences(wordsIn("fr"))) expect(sentence, path).not.toMatch(/ [?!;:]/);
  });

  it("count in words as one speaks", () => {
    expect(wordsIn("en").done.stored(1, "Ana")).toBe("Your 1 rating for Ana is in the Interviews sheet now, where everybody can read it.");
    expect(wordsIn("en").done.stored(3, "Ana")).toBe(
      "Your 3 ratings for Ana are in the Interviews sheet now, where everybody can read them.",
    );
    expect(wordsIn("en").done.stored(0, "Ana")).toMatch(/^Your ballot without ratings for Ana is in/);
    expect(wordsIn("fr").done.stored(0, "Ana")).toMatch(/^Votre évaluation sans note pour Ana figure maintenant/);
    expect(wordsIn("fr").done.stored(3, "Ana")).toMatch(/^Vos 3 notes pour Ana figurent maintenant/);
  });
});
