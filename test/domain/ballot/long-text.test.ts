import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byteLength,
  bytesOf,
  cutByBytes,
  type KeyPrefixes,
  packText,
  textsUnder,
  textUnder,
  unclaimedPieces,
  VALUE_CAPACITY,
} from "../../../src/domain/ballot/long-text.ts";

const prefixes: KeyPrefixes = { heads: "D:", pieces: "d:" };
const encoder = new TextEncoder();

const put = (text: string, name = "one", generation = "g1") => {
  const { key, head, pieces } = packText(prefixes, name, text, generation);
  return { [key]: head, ...pieces };
};

describe("a long text in a property store", () => {
  it("comes back as it went in, in values that Google takes", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3_000 }),
      fc.constantFrom("", "é".repeat(20_000), "😀".repeat(9_000), "a\n:b"),
    );
    fc.assert(
      fc.property(anything, fc.string(), (text, name) => {
        const stored = put(text, name);
        expect(textUnder(prefixes, stored, name)?.text).toBe(text);
        for (const value of Object.values(stored)) expect(encoder.encode(value).length).toBeLessThanOrEqual(VALUE_CAPACITY);
      }),
      { numRuns: 200 },
    );
  });

  it("is cut between characters", () => {
    expect(cutByBytes("aé😀b", 3)).toEqual(["aé", "", "😀", "b"].filter((part) => part !== ""));
    expect(byteLength("aé😀b€")).toBe(encoder.encode("aé😀b€").length);
    expect(bytesOf({ clé: "é" })).toBe(6);
  });

  it("replaces half a character, which no store keeps", () => expect(textUnder(prefixes, put("a\ud83d"), "one")?.text).toBe("a\ufffd"));

  it("that lost a piece or a letter is known to be damaged, and what it occupies is known", () => {
    const stored = put("é".repeat(10_000));
    const piece = Object.keys(stored).find((key) => key.startsWith("d:")) ?? "";
    const { [piece]: _, ...lost } = stored;
    expect(textUnder(prefixes, lost, "one")).toMatchObject({ text: undefined });
    expect(textUnder(prefixes, { ...stored, [piece]: "e" }, "one")).toMatchObject({ text: undefined });
    expect(textUnder(prefixes, { "D:one": "rubbish" }, "one")).toEqual({ name: "one", text: undefined, keys: ["D:one"] });
    expect(textUnder(prefixes, stored, "one")?.keys.toSorted()).toEqual(Object.keys(stored).toSorted());
  });

  it("does not hide its neighbours when it is damaged", () =>
    expect(textsUnder(prefixes, { ...put("fine", "two", "g2"), "D:one": "g1:1:x:y" }).map(({ name, text }) => [name, text])).toEqual([
      ["two", "fine"],
      ["one", undefined],
    ]));

  it("leaves pieces behind that nobody claims when its write breaks off, and the earlier version whole", () => {
    const { pieces } = packText(prefixes, "one", "new".repeat(9_000), "g2");
    const stored = { ...put("old".repeat(9_000)), ...pieces };
    expect(textUnder(prefixes, stored, "one")?.text).toBe("old".repeat(9_000));
    expect(unclaimedPieces(prefixes, stored)).toEqual(Object.keys(pieces));
  });
});
