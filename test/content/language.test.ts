import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf, languages, ownName } from "../../src/content/language.ts";
import { menuFunctions } from "../../src/menu.ts";

describe("the language of the kit", () => {
  it("is that of the user's locale, however it is written, and English for everybody else", () => {
    expect(["fr", "fr_CA", "fr-FR", "FR", "en_GB", "de", "frisian", ""].map(languageOf)).toEqual([
      ...["fr", "fr", "fr", "fr"],
      ...["en", "en", "en", "en"],
    ]);
  });

  it("has its words, its own name and its place in the menu", () => {
    for (const language of languages) {
      expect(contentFor(language).language).toBe(language);
      expect(ownName(language)).toMatch(/\p{L}/u);
    }
    expect(menuFunctions().filter((name) => name.startsWith("switchTo"))).toHaveLength(languages.length);
  });
});
