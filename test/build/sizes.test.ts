import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const bytes = (name: string): number => readFileSync(new URL(`../../dist/${name}`, import.meta.url)).length;

it("the marking dialog is small: 45 KB, and 6 KB for the words of one language", () => {
  expect(bytes("marking.html")).toBeLessThan(45_000);
  for (const language of ["en", "fr"]) expect(bytes(`marking-${language}.html`), language).toBeLessThan(6_000);
});

it("the interview form is small enough to open at once: 95 KB, and 18 KB for the words of one language", () => {
  expect(bytes("interview.html")).toBeLessThan(95_000);
  for (const language of ["en", "fr"]) expect(bytes(`interview-${language}.html`), language).toBeLessThan(18_000);
});
