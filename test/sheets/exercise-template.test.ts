import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languages } from "../../src/content/language.ts";
import { exerciseTemplate } from "../../src/sheets/exercise/exercise-template.ts";
import { handOutTemplate } from "../../src/sheets/exercise/hand-out-template.ts";

const inputs = { code: "C-001", budget: 650, currency: "USD", decimals: 2 };

describe.each(languages)("the budget exercise in %s", (language) => {
  const content = contentFor(language);
  const exercise = exerciseTemplate(content, inputs, 16);
  const handOut = handOutTemplate(content, inputs, 16);
  const cells = ({ blocks }: typeof exercise) => blocks.flatMap(({ rows }) => rows.flat());
  const formulas = (template: typeof exercise) =>
    cells(template).filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

  it("holds formulas that every locale reads alike, and none that changes by itself", () => {
    for (const formula of [...formulas(exercise), ...formulas(handOut)]) {
      const outsideTexts = formula.replaceAll(/"[^"]*"/g, "");
      expect(outsideTexts).not.toMatch(/,|\d\.\d|[{}\\]/);
      expect(outsideTexts).not.toMatch(/\b(NOW|TODAY|RAND\w*|INDIRECT|OFFSET)\(/);
    }
    expect(formulas(exercise).filter((formula) => formula.includes("SMM_"))).toHaveLength(3);
  });

  it("gives a hand-out that tells nothing of how it is marked", () => {
    const { score, summary, forecast, example, reserveRule, checks, categories, columns, elsewhereNote } = content.sheets.exercise;
    const { plan, questions } = content;
    const secrets = [
      ...Object.values(score).flat(),
      ...Object.values(summary),
      ...Object.values(forecast).flat(),
      ...Object.values(plan.parts),
      ...example.why,
      ...example.lines.flatMap(({ purpose, kpi }) => [purpose, kpi]),
      reserveRule,
      checks.platform,
      checks.purpose,
      checks.where,
      ...Object.values(categories).map((name) => `"${name}"`),
      columns.elsewhere,
      elsewhereNote,
      ...questions.D6.listenFor,
      "SMM_",
      "Hiring_",
      "'!",
    ].filter((text) => text.trim().includes(" ") || text.includes("_") || text.startsWith('"') || text === "'!");
    expect(secrets.length).toBeGreaterThan(35);
    const everything = JSON.stringify([handOut.blocks, handOut.notes, handOut.inputRules, handOut.names ?? []]).toLowerCase();
    for (const secret of secrets) expect(everything).not.toContain(JSON.stringify(secret).slice(1, -1).toLowerCase());
    expect(everything).not.toMatch(/\/10\b|\*10\b/);
    expect(handOut.hidden.count).toBe(0);
  });
});
