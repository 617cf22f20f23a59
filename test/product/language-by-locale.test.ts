import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { Script } from "../local/script.ts";
import { everything } from "./everything.ts";
import { errorCells, openSamples, openSaved, openWorkbook, said } from "./kit.ts";

/** A kit that was set up in a language, whatever the locale, with the sheets that are added on request. */
function kitIn(language: "English" | "French", locale: string): Script {
  return openSaved(`${locale} in ${language}`, [], () => {
    const workbook = openWorkbook({ locale, answers: ["YES"] });
    workbook.run(`switchTo${language}`);
    if (locale.startsWith("en") || locale.startsWith("fr"))
      for (const insert of ["insertHowItWorks", "insertBenchmarks"]) workbook.run(insert);
    return workbook;
  });
}

it.each(["en_US", "fr_FR", "de_DE", "ja_JP"])(
  "the whole kit in a workbook of %s can be switched to French and back, as if it had been set up in it",
  { timeout: 300_000 },
  (locale) => {
    // The currency is an answer, not a word: it stays.
    const fresh = JSON.stringify(everything(kitIn("French", locale))).replaceAll('"EUR"]', '"USD"]');
    const workbook = kitIn("English", locale);
    const before = everything(workbook);
    workbook.run("switchToFrench");
    expect(said(workbook)).toBe(contentFor("fr").messages.language.done);
    expect(everything(workbook)).toEqual(JSON.parse(fresh));
    workbook.run("switchToEnglish");
    expect(everything(workbook)).toEqual(before);
  },
);

describe("switching the language", () => {
  it.each(["en_US", "fr_FR", "de_DE", "ja_JP"])(
    "leaves every figure of a workbook of %s as it was, and no formula without room",
    (locale) => {
      const workbook = openSamples(locale);
      const numbers = () =>
        (everything(workbook) as { values: [number, number, string][] }[]).map(({ values }) =>
          values.filter(([, , text]) => /^[-\d.,% ]+$/.test(text)),
        );
      const before = numbers();
      expect(before.flat().length).toBeGreaterThan(100);
      for (const run of locale.startsWith("fr") ? ["switchToEnglish", "switchToFrench"] : ["switchToFrench", "switchToEnglish"]) {
        workbook.run(run);
        expect(errorCells(workbook)).toEqual([]);
        expect(numbers()).toEqual(before);
      }
    },
  );
});
