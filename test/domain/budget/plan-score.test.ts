import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../../src/content/content-for.ts";
import { languages } from "../../../src/content/language.ts";
import { lossSentence, planFlags } from "../../../src/content/plan-words.ts";
import type { Plan } from "../../../src/domain/budget/plan.ts";
import { planPartNames, planParts, planScore } from "../../../src/domain/budget/plan-score.ts";
import { uselessSpend } from "../../../src/domain/budget/useless-spend.ts";
import { type BudgetLine, budgetLines } from "../../../src/domain/budget-line.ts";

const planOf = (amounts: readonly number[], elsewhere: readonly BudgetLine[] = []): Plan => ({
  amounts: Object.fromEntries(budgetLines.map((line, i) => [line, amounts[i] ?? 0])) as Record<BudgetLine, number>,
  elsewhere: Object.fromEntries(budgetLines.map((line) => [line, elsewhere.includes(line)])) as Record<BudgetLine, boolean>,
});
const partsOf = (plan: Plan, budget: number, rating: number | null) => {
  const { parts, total } = planScore(plan, budget, rating);
  return [...planPartNames.map((part) => parts[part]), total].map((points) => Number(points.toFixed(6)));
};

const anyPlan = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 7, maxLength: 7 }),
    fc.subarray([...budgetLines]),
    fc.integer({ min: 1, max: 400_000 }),
    fc.option(fc.integer({ min: 1, max: 5 })),
  )
  .map(([cents, elsewhere, budget, rating]) => ({ cents, elsewhere, budget, rating }));

describe("the plan score", () => {
  it.each([
    { amounts: [325, 80, 40, 120, 20, 15, 50], rating: 4, points: [20, 20, 25, 10, 10, 11.25, 96.25] },
    { amounts: [600, 0, 0, 50, 0, 0, 0], rating: 2, points: [20, 4, 16.858974, 0, 0, 3.75, 44.608974] },
  ])("gives the published points for $amounts", ({ amounts, rating, points }) => {
    expect(partsOf(planOf(amounts), 650, rating)).toEqual(points);
  });

  it("asks nothing of lines that are covered elsewhere", () => {
    const amounts = [390, 60, 30, 120, 0, 0, 50];
    expect(partsOf(planOf(amounts, ["time", "people"]), 650, 5)).toEqual([20, 20, 25, 10, 10, 15, 100]);
    expect(planScore(planOf(amounts), 650, 5).losses.map(({ cause }) => cause)).toEqual(["missing", "missing", "low"]);
  });

  it("lets one line covered elsewhere stand for its group's lower limit", () => {
    expect(planScore(planOf([390, 60, 30, 120, 0, 0, 50], ["time"]), 650, 5).losses).toEqual([
      { part: "coverage", points: 4, cause: "missing", line: "people" },
    ]);
  });

  it.each([
    { amounts: [330, 80, 40, 120, 20, 15, 50], sum: 0, cause: "over", amount: 5 },
    { amounts: [328.25, 80, 40, 120, 20, 15, 50], sum: 19, cause: "over", amount: 3.25 },
    { amounts: [328.26, 80, 40, 120, 20, 15, 50], sum: 0, cause: "over", amount: 3.26 },
    { amounts: [292.5, 80, 40, 120, 20, 15, 50], sum: 10, cause: "under", amount: 32.5 },
    { amounts: [260, 80, 40, 120, 20, 15, 50], sum: 0, cause: "under", amount: 65 },
  ])("gives $sum points for a sum that is $cause by $amount", ({ amounts, sum, cause, amount }) => {
    const { parts, losses } = planScore(planOf(amounts), 650, 5);
    expect(parts.sum).toBeCloseTo(sum, 9);
    expect(losses[0]).toMatchObject({ part: "sum", cause, amount });
  });

  it("takes cents for cents, and thirds that make a whole for the whole", () => {
    expect(planScore(planOf([0.1, 0.2, 0, 0, 0, 0, 0]), 0.3, 5).parts.sum).toBe(20);
    expect(planScore(planOf([100 / 3, 100 / 3, 100 / 3, 0, 0, 0, 0]), 100, 5).parts.sum).toBe(20);
  });

  it("counts a line from one unit of money on, and tracking from 2 % on", () => {
    const causes = (amounts: readonly number[]) => planScore(planOf(amounts), 100, 5).losses.map(({ cause }) => cause);
    expect(causes([60, 10, 1, 20, 6, 1, 2])).toEqual([]);
    expect(causes([60, 10, 0.99, 20.01, 6, 1, 2])).toEqual(["missing"]);
    expect(causes([60.01, 10, 1, 20, 6, 1, 1.99])).toContain("untracked");
  });

  it("gives an empty plan nothing, whoever liked its reasons", () => {
    expect(partsOf(planOf([]), 650, 5)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(partsOf(planOf([], [...budgetLines]), 650, 5)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("says for every lost point which part and which line or group it was", () => {
    expect(planScore(planOf([600, 0, 0, 50, 0, 0, 0]), 650, null).losses.map((loss) => [loss.part, loss.cause, loss.points])).toEqual([
      ["coverage", "missing", 4],
      ["coverage", "missing", 4],
      ["coverage", "missing", 4],
      ["coverage", "missing", 4],
      ["bands", "high", 25 / 6],
      ["bands", "low", expect.closeTo(25 / 18, 9)],
      ["bands", "low", expect.closeTo(0.641026, 6)],
      ["bands", "low", expect.closeTo(25 / 18, 9)],
      ["bands", "low", expect.closeTo(0.555556, 6)],
      ["concentration", "concentrated", 10],
      ["tracking", "untracked", 10],
      ["justification", "justification", 15],
    ]);
  });

  it("loses no point without a reason, for any plan", () => {
    fc.assert(
      fc.property(anyPlan, ({ cents, elsewhere, budget, rating }) => {
        const plan = planOf(
          cents.map((amount) => amount / 100),
          elsewhere,
        );
        const { total, parts, losses } = planScore(plan, budget / 100, rating);
        for (const part of planPartNames) {
          const lost = losses.filter((loss) => loss.part === part).reduce((sum, { points }) => sum + points, 0);
          expect(parts[part] + lost).toBeCloseTo(planParts[part], 9);
          expect(parts[part]).toBeGreaterThanOrEqual(0);
        }
        expect(losses.every(({ points }) => points > 0)).toBe(true);
        expect(losses.length).toBeLessThanOrEqual(15);
        expect(total + losses.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100, 9);
      }),
    );
  });

  it("does not depend on the currency, apart from the one unit that makes a line count", () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(10, 100, 1000), ({ cents, elsewhere, budget, rating }, factor) => {
        const amounts = cents.map((amount) => (amount === 0 ? 0 : amount + 100));
        const [small, large] = [1, factor].map((size) =>
          planScore(
            planOf(
              amounts.map((amount) => (amount * size) / 100),
              elsewhere,
            ),
            (budget * size) / 100,
            rating,
          ),
        );
        expect(large?.total).toBeCloseTo(small?.total ?? Number.NaN, 4);
      }),
    );
  });
});

describe.each(languages)("the words about a plan in %s", (language) => {
  const text = contentFor(language).plan;

  it("tell every loss in a sentence of its own, and mention what it is about", () => {
    const { losses } = planScore(planOf([630, 0, 0, 20, 0, 0, 5]), 650, 2);
    const sentences = losses.map((loss) => lossSentence(text, loss));
    expect(new Set(sentences).size).toBe(losses.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentences.join(" ")).toContain(text.lines.training);
    expect(sentences.join(" ")).not.toMatch(/undefined|NaN|\d{4}/);
  });

  it("need no flag for a plan without a fault", () => {
    expect(planFlags(text, planScore(planOf([325, 80, 40, 120, 20, 15, 50]), 650, 4).losses)).toEqual([]);
    expect(planFlags(text, planScore(planOf([]), 650, 4).losses)).toEqual([text.flags.empty]);
  });
});

describe("money that a platform's minimum makes useless", () => {
  it("is what would not last a week, over all lines of the platform, in the currency of the minimum", () => {
    const tiktok = (spend: number) => ({ platform: "tiktok", spend });
    expect(uselessSpend([tiktok(100)], "USD")).toBe(100);
    expect(uselessSpend([tiktok(100), tiktok(39.99)], "USD")).toBe(139.99);
    expect(uselessSpend([tiktok(100), tiktok(40)], "USD")).toBe(0);
    expect(uselessSpend([tiktok(100)], "EUR")).toBe(0);
    expect(uselessSpend([{ platform: "facebook", spend: 5 }], "USD")).toBe(0);
  });

  it("counts as not planned, and the points it costs are explained", () => {
    const amounts = { ads: 325, tools: 80, training: 40, creative: 120, time: 20, people: 15, tracking: 50 };
    const none = { ads: false, tools: false, training: false, creative: false, time: false, people: false, tracking: false };
    const { total, parts, losses } = planScore({ amounts, elsewhere: none }, 650, 4, 100);
    expect(total).toBeLessThan(96.25);
    expect(parts.sum).toBe(0);
    expect(losses).toContainEqual({ part: "sum", points: 20, cause: "useless", amount: 100 });
    expect(total + losses.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100, 9);
    expect(planScore({ amounts, elsewhere: none }, 650, 4, 0).total).toBe(96.25);
  });
});
