import { expect, it } from "vitest";
import { levelOfKey } from "../../../src/pages/shared/level-key.ts";

const press = (key: string, code: string, held: Partial<Record<"altKey" | "ctrlKey" | "metaKey", boolean>> = {}) =>
  levelOfKey({ key, code, altKey: false, ctrlKey: false, metaKey: false, ...held });

it("rates with 1 to 5, and 0 is not observed", () => {
  expect(["1", "2", "3", "4", "5"].map((digit) => press(digit, "Digit" + digit))).toEqual([1, 2, 3, 4, 5]);
  expect(press("0", "Digit0")).toBeNull();
});

it("rates with the unshifted top row of a French keyboard", () => {
  expect(press("'", "Digit4")).toBe(4);
  expect(press("à", "Digit0")).toBeNull();
});

it("rates with the number pad, but leaves it alone while it moves the cursor", () => {
  expect(press("4", "Numpad4")).toBe(4);
  expect(press("ArrowLeft", "Numpad4")).toBeUndefined();
});

it("ignores other digits, letters, and digits held with Alt, Ctrl or Cmd", () => {
  expect([press("6", "Digit6"), press("a", "KeyA"), press("Tab", "Tab"), press("constructor", "")]).toEqual(Array(4).fill(undefined));
  expect(press("1", "Digit1", { ctrlKey: true })).toBeUndefined();
  expect(press("1", "Digit1", { altKey: true })).toBeUndefined();
  expect(press("1", "Digit1", { metaKey: true })).toBeUndefined();
});
