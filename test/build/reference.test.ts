import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { act, openWorkbook } from "../product/kit.ts";

interface FunctionFile {
  readonly name: string;
  readonly text: string;
}

const { functionFiles, functionReference } = (await import(new URL("../../build/reference.mjs", import.meta.url).href)) as {
  functionFiles(root: string): readonly FunctionFile[];
  functionReference(files: readonly FunctionFile[]): string;
};
const { withDecimalComma } = (await import(new URL("../../build/decimal-comma.mjs", import.meta.url).href)) as {
  withDecimalComma(formula: string): string;
};

const project = fileURLToPath(new URL("../..", import.meta.url));
const files = functionFiles(project);
const page = readFileSync(`${project}/docs/functions.md`, "utf8");

describe("the page about the functions", () => {
  it("describes them as Sheets does; `npm run reference` brings it up to date", () => {
    expect(functionReference(files)).toBe(page);
  });

  it("notices a changed description", () => {
    const changed = files.map(({ name, text }) => ({
      name,
      text: text.replace("The weighted score of each candidate", "The score of each candidate"),
    }));
    expect(functionReference(changed)).not.toBe(page);
  });

  it("refuses a function that stands under no question", () => {
    const more = {
      name: "more.ts",
      text: "/**\n * More.\n * @customfunction\n */\nexport function SMM_MORE(): number {\n  return 1;\n}\n",
    };
    expect(() => functionReference([...files, more])).toThrow("SMM_MORE must stand under one question of build/reference.mjs");
  });
});

it("writes a formula as a locale with a decimal comma does", () => {
  expect(withDecimalComma('=F({1,2;3,0.5};1.5,"a, ""b"", {1.5,2}";A1,Sheet.B2)')).toBe(
    '=F({1\\2;3\\0,5};1,5;"a, ""b"", {1.5,2}";A1;Sheet.B2)',
  );
});

it("gives examples that answer the same in a workbook with a decimal comma", () => {
  const examples = [...page.matchAll(/^```\n(=.*)\n(?:(=.*)\n)?→ .*\n```$/gm)].map(([, point = "", comma = point]) => ({ point, comma }));
  expect(examples.length).toBe(files.flatMap(({ text }) => text.match(/@customfunction/g) ?? []).length);
  const answers = (locale: string, formulas: readonly string[]): unknown =>
    act(
      openWorkbook({ locale }),
      `const place = (i) => ss.getSheets()[0].getRange(1 + 30 * i, 1, 30, 12);
       const formulas = ${JSON.stringify(formulas)};
       formulas.forEach((formula, i) => place(i).getCell(1, 1).setFormula(formula));
       return formulas.map((_, i) => place(i).getValues());`,
    );
  const there = answers(
    "de_DE",
    examples.map(({ comma }) => comma),
  );
  expect(there).toEqual(
    answers(
      "en_US",
      examples.map(({ point }) => point),
    ),
  );
  expect(JSON.stringify(there)).not.toMatch(/"#|Loading/);
});
