import { expect, it } from "vitest";
import { rankOrderWeights } from "../../../src/domain/preference/rank-order-weights.ts";

const rounded = (weights: readonly (number | null)[]) => weights.map((weight) => (weight === null ? null : Number(weight.toFixed(6))));

it("a ranking gives the published weights", () => {
  expect(rounded(rankOrderWeights([1, 2, 3]))).toEqual([0.611111, 0.277778, 0.111111]);
});

it("only the order of the ranks counts", () => {
  expect(rankOrderWeights([30, -1, 7])).toEqual(rankOrderWeights([3, 1, 2]));
});

it("criteria of one rank share their places, and a gap gets nothing", () => {
  expect(rounded(rankOrderWeights([1, 2, null, 2]))).toEqual([0.611111, 0.194444, null, 0.194444]);
  expect(rounded(rankOrderWeights([5, 5]))).toEqual([0.5, 0.5]);
});

it("the weights of 40 criteria sum to 1 and fall", () => {
  const weights = rankOrderWeights(Array.from({ length: 40 }, (_, i) => i + 1)).map(Number);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(weights.every((weight, i) => i === 0 || weight < (weights[i - 1] ?? 0))).toBe(true);
});
