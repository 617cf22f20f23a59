import { describe, expect, it } from "vitest";
import { beats, chanceBetter, comparePair, flipOf, gapOf, ranksUnderOtherWeights } from "../../../src/domain/panel/compare.ts";
import { evaluatePanel } from "../../../src/domain/panel/panel-model.ts";
import { panelFixtures, voicesOf } from "./panel-fixture.ts";

const fixture = (start: string) => {
  const found = panelFixtures.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`No panel ${start}`);
  return evaluatePanel(voicesOf(found.candidates, found.weights.length, found.ratings), found.interviewers, found.weights);
};
/** A, B and C of the published example for uncertain weights, each rated by one interviewer. */
const published = evaluatePanel(
  [
    [5, 3, 2],
    [3, 4, 4],
    [4, 4, 2],
  ].map((row) => row.map((rating) => [{ interviewer: 0, rating }])),
  1,
  [50, 30, 20],
);

describe("two candidates of a panel against each other", () => {
  it("differ by criterion as their scores do in all", () => {
    const model = fixture("not everybody met everybody");
    for (const [a, b] of [
      [0, 1],
      [2, 4],
    ] as const) {
      const { differences, weights } = comparePair(model, a, b);
      const lead = differences.reduce((sum, d, c) => sum + d * (weights[c] ?? 0), 0);
      expect(lead).toBeCloseTo((model.candidates[a]?.score ?? 0) - (model.candidates[b]?.score ?? 0), 9);
      expect(flipOf(model, a, b)?.lead).toBeCloseTo(lead, 9);
    }
  });

  it("give the published chance and move of weight", () => {
    expect([10, 30, 100].map((confidence) => beats(published, 0, 1, confidence))).toEqual(
      [0.709019, 0.828923, 0.958176].map((chance) => expect.closeTo(chance, 6)),
    );
    expect(flipOf(published, 0, 1)).toMatchObject({ moves: [{ from: 0, share: expect.closeTo(0.075, 9) }], to: 2 });
    const firsts = ranksUnderOtherWeights(published, 30, 20_000).map(({ ranks }) => ranks[0]);
    for (const [i, share] of [0.798, 0.155, 0.047].entries()) expect(Math.abs((firsts[i] ?? 0) - share)).toBeLessThan(0.015);
  });

  it("are not compared on less than 70 % of the weight", () => {
    const model = evaluatePanel(
      [
        [[{ interviewer: 0, rating: 4 }], []],
        [[], [{ interviewer: 0, rating: 3 }]],
      ],
      1,
      [1, 1],
    );
    expect([flipOf(model, 0, 1), beats(model, 0, 1, 30)]).toEqual([undefined, undefined]);
  });

  it("are better with chances that add up to 1, which in a race of two are the chances to be best", () => {
    const model = fixture("complete");
    expect((chanceBetter(model, 0, 1) ?? 0) + (chanceBetter(model, 1, 0) ?? 0)).toBeCloseTo(1, 9);
    const two = evaluatePanel([[[{ interviewer: 0, rating: 4 }]], [[{ interviewer: 0, rating: 3 }]]], 1, [1]);
    expect(chanceBetter(two, 0, 1)).toBeCloseTo(two.candidates[0]?.chance ?? 0, 6);
  });

  it("lie apart in typical differences between candidates, and outside the race not at all", () => {
    const model = fixture("complete");
    const [a, b] = [model.candidates[1], model.candidates[2]];
    expect(gapOf(model, 1, 2)).toBeCloseTo(((a?.level ?? 0) - (b?.level ?? 0)) / (model.sizes?.spread ?? 0), 9);
    expect([gapOf(model, 0, 7), chanceBetter(model, 0, 7)]).toEqual([null, null]);
  });
});
