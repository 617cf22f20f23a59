import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const { withReference } = (await import(new URL("../../build-reference.mjs", import.meta.url).href)) as {
  withReference(readme: string, source: string): string;
};

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");

test("the README describes the functions as Sheets does; `node build-reference.mjs` brings it up to date", () => {
  expect(withReference(read("README.md"), read("src/functions.ts"))).toBe(read("README.md"));
});

test("the table notices a changed description", () => {
  const changed = read("src/functions.ts").replace("The weighted score of each candidate", "The score of each candidate");
  expect(withReference(read("README.md"), changed)).not.toBe(read("README.md"));
});
