import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const bytes = (name: string): number => readFileSync(new URL(`../../dist/${name}`, import.meta.url)).length;

it("the interview form is small enough to open at once: 70 KB, and 10 KB for the words of one language", () => {
  expect(bytes("interview.html")).toBeLessThan(70_000);
  for (const language of ["en", "fr"]) expect(bytes(`interview-${language}.html`), language).toBeLessThan(10_000);
});
