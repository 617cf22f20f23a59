import { expect, it } from "vitest";
import { criterionIds, defaultWeights } from "../../src/domain/criterion.ts";
import { bankQuestionIds, criteriaFed, questionIds } from "../../src/domain/interview-plan.ts";
import { sampleRating } from "../../src/domain/sample-panel.ts";

it("every criterion gets evidence from a question, and no question feeds more than three", () => {
  expect(new Set(questionIds.flatMap((question) => criteriaFed[question]))).toEqual(new Set(criterionIds));
  for (const question of bankQuestionIds) expect([1, 2, 3]).toContain(criteriaFed[question].length);
});

it("the weights that the kit starts with are points of 100", () => {
  expect(criterionIds.reduce((sum, id) => sum + defaultWeights[id], 0)).toBe(100);
});

it("sample ratings are levels from 1 to 5 or not observed", () => {
  const all = [0, 1, 2].flatMap((candidate) => [0, 1].flatMap((who) => criterionIds.map((id) => sampleRating(candidate, who, id))));
  expect(all.filter((level) => level === null).length).toBeGreaterThan(0);
  for (const level of all) expect([1, 2, 3, 4, 5, null]).toContain(level);
});
