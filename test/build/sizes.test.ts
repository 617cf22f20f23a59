import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const bytes = (name: string): number => readFileSync(new URL(`../../dist/${name}`, import.meta.url)).length;

it("the interview form is small enough to open at once: 95 KB, and 17 KB for the words of one language", () => {
  expect(bytes("interview.html")).toBeLessThan(95_000);
  for (const language of ["en", "fr"]) expect(bytes(`interview-${language}.html`), language).toBeLessThan(17_000);
});
