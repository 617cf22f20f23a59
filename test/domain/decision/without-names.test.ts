import { describe, expect, it } from "vitest";
import { mentions, namesRemover } from "../../../src/domain/decision/without-names.ts";

const clean = (text: string, own: readonly string[], others: readonly string[]): string => namesRemover({ own, others }, "[…]")(text);

describe("a text about one person, without the names of others", () => {
  it("loses whole names and codes in any case and spacing, with any apostrophe", () => {
    expect(clean("better than BEN  o’neil (c-002).", ["Ana", "C-001"], ["Ben O'Neil", "C-002"])).toBe("better than […] ([…]).");
  });

  it("loses first and last names too, where they are written with a capital", () => {
    expect(clean("Ben was calmer; Roe’s posts too. They will benefit.", ["Ana"], ["Ben Roe"])).toBe(
      "[…] was calmer; […]’s posts too. They will benefit.",
    );
  });

  it("keeps the person's own name, also where another's is a part of it or shares a word", () => {
    expect(clean("Ana Silva, like Rui Silva, knows Ana.", ["Ana Silva"], ["Ana", "Rui Silva"])).toBe("Ana Silva, like […], knows Ana.");
    expect(clean("Ana Silva wrote this", ["Ana"], ["Ana Silva"])).toBe("[…] wrote this");
  });

  it("is not misled by signs that mean something in a pattern, by accents, or by codes that begin alike", () => {
    expect(clean("a.b? (Zoé) C-0010 C-001", ["Eve", "C-0010"], ["a.b?", "Zoé", "C-001"])).toBe("[…] ([…]) C-0010 […]");
    expect(clean("Zoéline stays", ["Eve"], ["Zoé"])).toBe("Zoéline stays");
  });

  it("stays as it is where there is nobody else", () => {
    expect(clean("Ana alone", ["Ana"], [])).toBe("Ana alone");
    expect(clean("", ["Ana"], ["", "Ben"])).toBe("");
  });
});

describe("whether a text speaks of one person", () => {
  const isAbout = mentions({ own: ["Ana", "C-1"], others: ["Ana Silva", "C-10"] });

  it.each([
    ["Ana (C-1): New → Offer", true],
    ["ana came", true],
    ["Ana Silva (C-10)", false],
    ["Anabel, C-12", false],
    ["", false],
  ])("%s", (text, expected) => {
    expect(isAbout(text)).toBe(expected);
  });
});
