import { describe, expect, it } from "vitest";
import { CellCache } from "../../local/runtime/cell-cache.ts";

const result =
  (value: unknown, keep = true) =>
  () => ({ result: value, keep });
const never = () => {
  throw new Error("Computed again.");
};

describe("results of custom functions", () => {
  it("are handed out as copies", () => {
    const cache = new CellCache();
    cache.get("F", [1], result([[1, 2]]));
    const first = cache.get("F", [1], never) as number[][];
    first[0]?.push(3);
    expect(cache.get("F", [1], never)).toEqual([[1, 2]]);
  });

  it("are kept only where the call says so", () => {
    const cache = new CellCache();
    cache.get("F", [1], result("once", false));
    expect(cache.get("F", [1], result("twice"))).toBe("twice");
  });

  it("make room for new ones, the longest unused first", () => {
    const cache = new CellCache(60);
    for (const name of ["A", "B"]) cache.get(name, ["x".repeat(20)], result(name));
    expect(cache.get("A", ["x".repeat(20)], never)).toBe("A");
    cache.get("C", ["x".repeat(20)], result("C"));
    expect(cache.get("A", ["x".repeat(20)], never)).toBe("A");
    expect(cache.get("B", ["x".repeat(20)], result("B again"))).toBe("B again");
  });
});
