import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { findings } from "./findings.ts";
import { act, answering, openSamples, said, sheetNames, shown } from "./kit.ts";

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the check of a workbook of %s", (locale) => {
  const { sheets, messages } = contentFor(languageOf(locale));
  const words = messages.check;
  const facts = (text: string, wanted = "", sheet = "") => ({ sheet, text, wanted, meant: "" });

  it("says that all is well, of a fresh kit and of one with samples, and adds no sheet", () => {
    const workbook = openSamples(locale);
    const before = sheetNames(workbook);
    workbook.run("checkTheWorkbook");
    expect(said(workbook)).toContain(words.fine);
    expect(sheetNames(workbook)).toEqual(before);
  });

  it("lists what is broken with links to the cells, repairs what is safe, and keeps a copy", () => {
    const workbook = openSamples(locale);
    const [candidates, rubric, bank] = [sheets.candidates.name, sheets.rubric.name, sheets.questions.name];
    act(
      workbook,
      `sheet(${JSON.stringify(candidates)}).getRange("A5:B5").setValues([["S-1", "Zoé"]]);
       sheet(${JSON.stringify(candidates)}).getRange("B1").setValue("Who");
       ss.removeNamedRange("Hiring_criteria");
       const bank = sheet(${JSON.stringify(bank)});
       bank.getRange("I6").clearDataValidations().setNumberFormat("@").setValue("6,5");
       bank.getRange("J7").setValue("B3, Z9");
       ss.deleteSheet(sheet(${JSON.stringify(sheets.log.name)}));`,
    );
    const asked = answering(workbook, "YES", "OK");
    asked.run("checkTheWorkbook");
    expect(asked.ui.alerts[0]?.message).toBe(words.offer(7, 5, words.sheet));
    const copies = [bank, candidates].map((name) => words.copyName(name));
    expect(said(asked)).toBe(words.repaired(5, 2, copies));
    expect(findings(asked, words.sheet)).toEqual([
      [words.columns.where, words.columns.what, words.columns.repair],
      // Whose ratings these are could not be read before the heading was back.
      [
        `${candidates}!A5`,
        words.findings.duplicateCode.what(facts("S-1", contentFor(languageOf(locale)).samples.candidates[0])),
        words.repairable,
      ],
      [`${bank}!J7`, words.findings.unknownFed.what(facts("Z9")), words.byHand],
    ]);
    const next = answering(asked, "YES", "OK");
    next.run("checkTheWorkbook");
    expect(shown(next, candidates)[4]?.slice(0, 2)).toEqual(["C-001", "Zoé"]);
    expect(said(next)).toBe(
      words.repaired(
        1,
        1,
        [copies[1] ?? ""].map((copy) => `${copy} 2`),
      ),
    );
    expect(shown(asked, candidates)[0]?.[1]).toBe(sheets.candidates.columns.name);
    expect(shown(asked, copies[1] ?? "")[4]?.slice(0, 2)).toEqual(["S-1", "Zoé"]);
    expect(act(asked, `return sheet(${JSON.stringify(bank)}).getRange("I6").getValue();`)).toBe(6.5);
    expect(
      act(
        asked,
        `return [ss.getRangeByName("Hiring_criteria").getSheet().getName(), ss.getRangeByName("Hiring_criteria").getA1Notation()];`,
      ),
    ).toEqual([rubric, "B4:B"]);
    expect(sheetNames(asked)).toContain(sheets.log.name);
    expect(act(asked, `return sheet(${JSON.stringify(words.sheet)}).getRange("A5").getFormula();`)).toMatch(
      /^=HYPERLINK\("#gid=\d+&range=J7"[;,]"/,
    );
  });

  it("names ratings of nobody, on nothing, outside the scale and in words, and weights that are all 0", () => {
    const workbook = openSamples(locale);
    act(
      workbook,
      `const log = sheet(${JSON.stringify(sheets.interviews.name)});
       const heads = log.getRange("1:1").getValues()[0];
       const column = (label) => heads.indexOf(label) + 1;
       const c = ${JSON.stringify(sheets.interviews.columns)};
       log.getRange(2, column(c.rating)).clearDataValidations().setValue(6);
       log.getRange(3, column(c.rating)).clearDataValidations().setValue("good");
       log.getRange(4, column(c.code)).setValue("C-099");
       log.getRange(5, column(c.criterionId)).setValue("Z1");
       const rubric = sheet(${JSON.stringify(sheets.rubric.name)});
       const at = rubric.getRange("4:4").getValues()[0].indexOf(${JSON.stringify(sheets.rubric.columns.weight)}) + 1;
       rubric.getRange(5, at, 24, 1).setValue(0);`,
    );
    const asked = answering(workbook, "OK");
    asked.run("checkTheWorkbook");
    const found = findings(asked, words.sheet).map((row) => row[1]);
    expect(found).toEqual(
      expect.arrayContaining([
        words.findings.noWeight.what(facts("")),
        words.findings.outOfRange.what(facts("6", "1–5")),
        words.findings.notNumber.what(facts("good", "1–5")),
      ]),
    );
    expect(found.filter((what) => String(what).includes("C-099"))).toHaveLength(1);
    expect(found.filter((what) => String(what).includes("Z1"))).toHaveLength(1);
  });
});
