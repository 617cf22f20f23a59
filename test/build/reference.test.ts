import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

interface FunctionFile {
  readonly name: string;
  readonly text: string;
}

const { functionFiles, withReference } = (await import(new URL("../../build/reference.mjs", import.meta.url).href)) as {
  functionFiles(root: string): readonly FunctionFile[];
  withReference(readme: string, files: readonly FunctionFile[]): string;
};

const files = functionFiles(fileURLToPath(new URL("../..", import.meta.url)));
const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");

it("the README describes the functions as Sheets does; `node build-reference.mjs` brings it up to date", () => {
  expect(withReference(read("README.md"), files)).toBe(read("README.md"));
});

it("the table notices a changed description", () => {
  const changed = files.map(({ name, text }) => ({
    name,
    text: text.replace("The weighted score of each candidate", "The score of each candidate"),
  }));
  expect(withReference(read("README.md"), changed)).not.toBe(read("README.md"));
});
