import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languages } from "../../src/content/language.ts";
import { CRITERION_LINES } from "../../src/sheets/capacity.ts";
import { formulaText, sheetReference } from "../../src/sheets/formula-text.ts";
import { parts } from "../../src/sheets/schema.ts";
import { templateOf } from "../../src/sheets/template-of.ts";

describe.each(languages)("the sheets in %s", (language) => {
  const formulas = parts.flatMap((part) =>
    templateOf(part, contentFor(language), { interviews: "L'été", candidates: "C'est" }).blocks.flatMap(({ rows }) =>
      rows.flat().filter((cell): cell is string => typeof cell === "string" && cell.startsWith("=")),
    ),
  );

  it("hold formulas that every locale reads alike: `;` between arguments, no decimals, no lists across", () => {
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) {
      const outsideTexts = formula.replaceAll(/"[^"]*"|'[^']*(''[^']*)*'/g, "");
      // A list down is written with `;` everywhere; what stands side by side is not.
      expect(outsideTexts).not.toMatch(/,|\d\.\d|\\/);
    }
  });

  it("put nothing that changes by itself before the score", () => {
    // The benchmarks know their age, in a column that nothing may point at.
    const dated = formulas.filter((formula) => /\bTODAY\(/.test(formula));
    expect(dated).toEqual([expect.stringContaining(formulaText(contentFor(language).sheets.benchmarks.verdicts.old))]);
    const { names, extent } = templateOf("benchmarks", contentFor(language), { interviews: "Log", candidates: "People" });
    expect([extent, ...(names ?? []).map(({ range }) => range)]).toEqual(["A1:H", "A1:G"]);
    for (const formula of formulas.filter((each) => !dated.includes(each))) {
      expect(formula).not.toMatch(/\b(NOW|TODAY|RAND\w*|INDIRECT|OFFSET)\(/);
      expect(formula).not.toContain(sheetReference(contentFor(language).sheets.benchmarks.name));
    }
  });

  it("write the name of the log the way a formula needs it", () => {
    // The means, the standings and the platforms seen; the scoreboard's headline, tables and profiles.
    expect(formulas.filter((formula) => formula.includes("'L''été'!"))).toHaveLength(CRITERION_LINES + 2 + 3);
    // The scoreboard's headline, tables and profiles.
    expect(formulas.filter((formula) => formula.includes("'C''est'!"))).toHaveLength(3);
  });

  it("head a column with every heading there is a word for", () => {
    const tables = ["rubric", "questions", "candidates", "interviews", "benchmarks", "log"] as const;
    for (const part of tables) {
      const headed = JSON.stringify(templateOf(part, contentFor(language), { interviews: "Log", candidates: "People" }).blocks);
      for (const heading of Object.values<string>(contentFor(language).sheets[part].columns)) {
        expect(headed, part).toContain(JSON.stringify(heading).slice(1, -1));
      }
    }
  });
});
