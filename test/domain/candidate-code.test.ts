import { expect, it } from "vitest";
import { candidateCode, codeNumber } from "../../src/domain/candidate-code.ts";

it("a code and its number belong together", () => {
  expect(candidateCode(7)).toBe("C-007");
  expect(codeNumber(candidateCode(7))).toBe(7);
  expect(codeNumber(candidateCode(12345))).toBe(12345);
});

it("a code that is not the kit's counts nothing", () => {
  for (const code of ["", "S-1", "C-", "C-1x", "Maya"]) expect(codeNumber(code)).toBe(0);
});
