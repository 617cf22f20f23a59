import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coveragePercent, isEnough, MIN_COVERAGE } from "../../src/domain/coverage.ts";

describe("the coverage that a score takes", () => {
  it("is reached by the same share of equal weights, whatever they are", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (weight) => {
        const sum = (count: number) => Array.from({ length: count }, () => weight).reduce((all, each) => all + each, 0);
        expect(isEnough(sum(7) / sum(10))).toBe(true);
        expect(isEnough(sum(6) / sum(10))).toBe(false);
      }),
    );
  });

  it("never reads as enough while it is not", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (coverage) => {
        expect(coveragePercent(coverage) >= coveragePercent(MIN_COVERAGE)).toBe(isEnough(coverage));
      }),
    );
    expect(coveragePercent(MIN_COVERAGE)).toBe(70);
    expect(coveragePercent(0.29)).toBe(29);
  });

  it("is written in one place only: sentences and help are told it", () => {
    const folder = new URL("../../src", import.meta.url).pathname;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
    const said = files.filter((name) => /\b70[\s\u00a0\u202f]?% (of the weight|du poids)/.test(readFileSync(join(folder, name), "utf8")));
    expect(said).toEqual([]);
  });
});
