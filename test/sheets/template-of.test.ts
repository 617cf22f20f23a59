import { describe, expect, test } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languages } from "../../src/content/language.ts";
import { parts } from "../../src/sheets/schema.ts";
import { templateOf } from "../../src/sheets/template-of.ts";

describe.each(languages)("the sheets in %s", (language) => {
  const formulas = parts.flatMap((part) =>
    templateOf(part, contentFor(language), "L'été").blocks.flatMap(({ rows }) =>
      rows.flat().filter((cell): cell is string => typeof cell === "string" && cell.startsWith("=")),
    ),
  );

  test("hold formulas that every locale reads alike: `;` between arguments, no decimals, no lists across", () => {
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) {
      const outsideTexts = formula.replaceAll(/"[^"]*"|'[^']*(''[^']*)*'/g, "");
      expect(outsideTexts).not.toMatch(/,|\d\.\d|[{}\\]/);
    }
  });

  test("put nothing that changes by itself before the score", () => {
    for (const formula of formulas) expect(formula).not.toMatch(/\b(NOW|TODAY|RAND\w*|INDIRECT|OFFSET)\(/);
  });

  test("write the name of the log the way a formula needs it", () => {
    expect(formulas.filter((formula) => formula.includes("'L''été'!"))).toHaveLength(11);
  });
});
