import fc from "fast-check";
import { sampleCorrelation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { byQuestionText, readByQuestion } from "../../../src/domain/look-back/by-question.ts";
import { linkOf, MIN_HIRES } from "../../../src/domain/look-back/link.ts";

const pairs = (list: readonly (readonly [number, number])[]) => list.map(([interviews, atWork]) => ({ interviews, atWork }));

describe("whether interviews told something about the work", () => {
  it("cannot be judged under ten hires, whatever the ratings", () => {
    const nine = pairs(Array.from({ length: MIN_HIRES - 1 }, (_, i) => [1 + (i % 5), 1 + (i % 5)]));
    expect(linkOf(nine)).toEqual({ hires: 9, verdict: "tooFew", r: null, low: null, high: null });
    expect(linkOf([]).verdict).toBe("tooFew");
  });

  it("is Pearson's r, as a library computes it", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: MIN_HIRES, maxLength: 40 }), (list) => {
        const { r, verdict, low, high } = linkOf(pairs(list));
        if (verdict === "noVariation")
          return expect(new Set(list.map(([a]) => a)).size === 1 || new Set(list.map(([, b]) => b)).size === 1).toBe(true);
        expect(r).toBeCloseTo(
          sampleCorrelation(
            list.map(([a]) => a),
            list.map(([, b]) => b),
          ),
          9,
        );
        expect((low ?? 0) <= (r ?? 0) + 1e-3 && (r ?? 0) <= (high ?? 0) + 1e-3).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("is told, the other way round, unclear, or the same for all", () => {
    const up = Array.from({ length: 12 }, (_, i): [number, number] => [1 + (i % 5), 1 + (i % 5)]);
    expect(linkOf(pairs(up)).verdict).toBe("told");
    expect(linkOf(pairs(up.map(([a, b]) => [a, 6 - b]))).verdict).toBe("opposite");
    expect(linkOf(pairs(Array.from({ length: 12 }, (_, i) => [1 + (i % 2), 1 + (i % 3)]))).verdict).toBe("unclear");
    expect(linkOf(pairs(up.map(([a]) => [a, 4]))).verdict).toBe("noVariation");
  });
});

it("the means by question are read back from their cell, also with decimal commas", () => {
  expect(
    byQuestionText([
      ["D1", 4],
      ["My question", 3.5],
    ]),
  ).toBe("D1: 4; My question: 3.5");
  expect(readByQuestion("D1: 4; My question: 3,5; nothing; D2:")).toEqual([
    ["D1", 4],
    ["My question", 3.5],
  ]);
  expect(readByQuestion("")).toEqual([]);
});
