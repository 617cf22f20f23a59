import { describe, expect, it } from "vitest";
import { closestName } from "../../src/domain/ballot/closest-name.ts";
import { nameKey } from "../../src/domain/name-key.ts";

describe("two spellings are one name", () => {
  it.each([
    ["O'Brien", "O’Brien"],
    ["Zoé", "Zoe\u0301"],
    ["Ａｎｎ", "Ann"],
    ["Straße", "STRASSE"],
    ["Ann\u200b", "ann "],
    ["Ann Lee", "Lee, Ann"],
    ["Anne-Marie", "Anne\u2011Marie"],
    ["Jean Luc", "Jean\u00a0 Luc"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
    ["İpek", "ipek"],
  ])("%s and %s", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it("and two names stay two", () => {
    expect(nameKey("Ann Lee")).not.toBe(nameKey("Anna Lee"));
    expect([nameKey(""), nameKey("#N/A"), nameKey(null)]).toEqual(["", "", ""]);
  });
});

describe("the name that was meant", () => {
  const names = ["Rosa Lindqvist", "Kim Osei"];
  it.each([
    ["Rosie Lindqvist", "Rosa Lindqvist"],
    ["lindqvist", "Rosa Lindqvist"],
    ["Kim Ose", "Kim Osei"],
    ["Bartholomew", null],
  ])("by %s is %s", (typed, meant) => expect(closestName(typed, names)).toBe(meant));
});
