import { expect, it } from "vitest";
import { SMM_SCORE, SMM_SCORECARD } from "../../src/functions/decisions.ts";

it("digits in a text cell are read, with a point or a comma, in ratings and in minimums", () => {
  const weights = [[30, 25, 20, 15, 10]];
  expect(SMM_SCORE([[4, "5", 2, 3, 4]], weights)).toEqual(SMM_SCORE([[4, 5, 2, 3, 4]], weights));
  expect(SMM_SCORE([[4, "4,5", "2.5", 3, 4]], weights)).toEqual(SMM_SCORE([[4, 4.5, 2.5, 3, 4]], weights));
  const cards = (minimum: unknown) => SMM_SCORECARD([[4, 2, 4]], [[1, 1, 1]], [["", minimum, ""]]);
  expect(cards("3")).toEqual(cards(3));
  expect(() => cards("three")).toThrow(/minimum 2 is "three"; use 1 to 5/);
});
