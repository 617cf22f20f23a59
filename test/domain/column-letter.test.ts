import { expect, it } from "vitest";
import { columnLetter } from "../../src/domain/column-letter.ts";

it("columns are lettered as in a spreadsheet", () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
