import { expect, it } from "vitest";
import { textWidth } from "../../local/notation/text-width.ts";

it("wider letters, larger fonts and bold type make wider texts", () => {
  expect(textWidth("mmm", 10, false)).toBeGreaterThan(textWidth("iii", 10, false));
  expect(textWidth("abc", 20, false)).toBeCloseTo(2 * textWidth("abc", 10, false));
  expect(textWidth("abc", 10, true)).toBeGreaterThan(textWidth("abc", 10, false));
  expect(textWidth("", 10, false)).toBe(0);
});

it("ten digits of ten points are about 74 pixels wide", () => {
  expect(textWidth("0123456789", 10, false)).toBeCloseTo(74.1, 1);
});
