import { describe, expect, it } from "vitest";
import { criteriaNamed, criterionFinder } from "../../src/domain/criterion-finder.ts";

describe("the criteria that a question feeds", () => {
  const idOf = criterionFinder([
    { id: "X1", name: "Tone, voice and brand fit" },
    { id: "X2", name: "Tone" },
    { id: "C2", name: "Copy; captions" },
  ]);

  it.each([
    ["Tone, voice and brand fit", ["X1"], []],
    ["• tone, voice and brand fit\n• C2", ["X1", "C2"], []],
    ["C2; Tone, voice and brand fit, Tone", ["C2", "X1", "X2"], []],
    ["Tone, voice", ["X2"], ["voice"]],
    ["Copy; captions", ["C2"], []],
    [", ;\n", [], []],
    ["", [], []],
  ] as const)("are read as whole names first: %j", (cell, ids, unknown) => {
    expect(criteriaNamed(cell, idOf)).toEqual({ ids, unknown });
  });
});
