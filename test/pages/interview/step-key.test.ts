import { expect, it } from "vitest";
import { stepOfKey } from "../../../src/pages/shared/step-key.ts";

const field = (tagName: string, type = ""): EventTarget => Object.assign(new EventTarget(), { tagName, type });
const press = (key: string, target: EventTarget | null = null, held: object = {}) => ({
  key,
  target,
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

it("goes on with Alt and the right arrow, back with Alt and the left arrow", () => {
  expect(stepOfKey(press("ArrowRight"), "Win32")).toBe("next");
  expect(stepOfKey(press("ArrowLeft"), "Win32")).toBe("back");
  expect(stepOfKey(press("ArrowUp"), "Win32")).toBeNull();
});

it("is done with Ctrl or Command and Enter, also while one types", () => {
  const held = { altKey: false, ctrlKey: true };
  expect(stepOfKey(press("Enter", field("TEXTAREA"), held), "Win32")).toBe("done");
  expect(stepOfKey(press("Enter", field("TEXTAREA"), { altKey: false, metaKey: true }), "MacIntel")).toBe("done");
  expect(stepOfKey(press("Enter", field("TEXTAREA"), { altKey: false }), "Win32")).toBeNull();
  expect(stepOfKey(press("Enter", field("TEXTAREA"), { ...held, shiftKey: true }), "Win32")).toBeNull();
});

it("leaves arrows alone without Alt, or with another key beside it", () => {
  expect(stepOfKey(press("ArrowRight", null, { altKey: false }), "Win32")).toBeNull();
  expect(stepOfKey(press("ArrowRight", null, { ctrlKey: true }), "Win32")).toBeNull();
  expect(stepOfKey(press("ArrowRight", null, { shiftKey: true }), "Win32")).toBeNull();
});

it("still moves by words in a note on a Mac, and steps from everything else there", () => {
  expect(stepOfKey(press("ArrowRight", field("TEXTAREA")), "MacIntel")).toBeNull();
  expect(stepOfKey(press("ArrowRight", field("INPUT", "text")), "MacIntel")).toBeNull();
  expect(stepOfKey(press("ArrowRight", field("INPUT", "radio")), "MacIntel")).toBe("next");
  expect(stepOfKey(press("ArrowRight", field("TEXTAREA")), "Win32")).toBe("next");
});

it("leads to the open rating with Alt and the down arrow, except in a list box, which that opens", () => {
  expect(stepOfKey(press("ArrowDown"), "Win32")).toBe("rate");
  expect(stepOfKey(press("ArrowDown", field("SELECT")), "Win32")).toBeNull();
  expect(stepOfKey(press("ArrowDown", null, { altKey: false }), "Win32")).toBeNull();
});
