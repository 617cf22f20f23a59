import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenCriterionIds, startingWeight } from "../../src/domain/criterion.ts";
import { platformIds } from "../../src/domain/role-brief.ts";
import { saysSomething, suggestedWeights } from "../../src/domain/suggested-weights.ts";

const rubric = givenCriterionIds.map((id) => ({ id, weight: startingWeight(id) }));
const goal = (id: string, value: number) => ({ id, name: id, value });
const weightOf = (suggestions: ReturnType<typeof suggestedWeights>, id: string) =>
  suggestions[rubric.findIndex((line) => line.id === id)]?.weight;

describe("suggested weights", () => {
  it("are the starting weights while the brief says nothing", () => {
    expect(saysSomething([goal("ads", 0)], [{ id: "x", name: "X", value: null }])).toBe(false);
    expect(suggestedWeights([], [], rubric).map(({ weight }) => weight)).toEqual(rubric.map(({ weight }) => weight));
  });

  it("follow the table: three steps of service add nine points of 112 to people skills and three to community", () => {
    const suggestions = suggestedWeights([goal("service", 3)], [], rubric);
    expect(weightOf(suggestions, "B3")).toBe(19); // 100 · 21 / 112 = 18.75
    expect(weightOf(suggestions, "O1")).toBe(3); // 100 · 3 / 112 = 2.68
    expect(suggestions[0]?.reasons).toEqual([{ name: "service", points: 9 }]);
  });

  it("count a platform twice from level 4, and many platforms for themselves", () => {
    const at = (level: number) => [{ id: "tiktok", name: "TikTok", value: level }];
    expect(suggestedWeights([], at(3), rubric).flatMap(({ reasons }) => reasons)).toEqual([{ name: "TikTok", points: 2 }]);
    expect(suggestedWeights([], at(4), rubric).flatMap(({ reasons }) => reasons)).toEqual([{ name: "TikTok", points: 4 }]);
    const all = platformIds.map((id) => ({ id, name: id, value: 3 }));
    const many = suggestedWeights([], all, rubric)[givenCriterionIds.indexOf("B5")];
    expect(many?.reasons).toEqual([{ name: null, points: platformIds.length - 2 }]);
  });

  it("leave a criterion of the user's own its share, on any scale", () => {
    const own = [...rubric.map(({ id, weight }) => ({ id, weight: weight / 10 })), { id: "X1", weight: 2.5 }];
    const suggestions = suggestedWeights([goal("ads", 2)], [], own);
    expect(suggestions.at(-1)).toEqual({ weight: 2.5, reasons: [] });
    expect(suggestions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(12.5, 9);
    expect(suggestedWeights([goal("ads", 2)], [], [{ id: "C2", weight: 0 }])).toMatchObject([{ weight: 100 }]);
  });

  it("keep the sum of whole weights, whatever the brief says", () => {
    const goals = fc.record({
      id: fc.constantFrom("followers", "ads", "service", "creative", ""),
      name: fc.string(),
      value: fc.integer({ min: 0, max: 3 }),
    });
    const platforms = fc.record({ id: fc.constantFrom(...platformIds), name: fc.string(), value: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(
        fc.array(goals, { maxLength: 6 }),
        fc.array(platforms, { maxLength: 10 }),
        fc.integer({ min: 60, max: 500 }),
        (g, p, sum) => {
          const lines = rubric.map(({ id }, i) => ({ id, weight: i === 0 ? sum : 0 }));
          const weights = suggestedWeights(g, p, lines).map(({ weight }) => weight);
          expect(weights.reduce((total, weight) => total + weight, 0)).toBe(sum);
          expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
        },
      ),
    );
  });
});
