import { describe, expect, test } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { openExercise } from "./exercise.ts";
import { act, openSamples, openWorkbook, said, sheetNames, shown } from "./kit.ts";

type Workbook = ReturnType<typeof openWorkbook>;

/** The list of findings: where, what, and whether the kit can repair it. */
const list = (workbook: Workbook, name: string): unknown[][] =>
  shown(workbook, name)
    .slice(2)
    .map((row) => [row[0], row[1], row[4]]);

const again = (workbook: Workbook, ...answers: readonly string[]): Workbook => openWorkbook({ workbook: workbook.workbook, answers });

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the check of a workbook of %s", (locale) => {
  const { sheets, messages } = contentFor(languageOf(locale));
  const words = messages.check;
  const facts = (text: string, wanted = "", sheet = "") => ({ sheet, text, wanted });

  test("says that all is well, of a fresh kit and of one with samples, and adds no sheet", () => {
    const workbook = openSamples(locale);
    const before = sheetNames(workbook);
    workbook.run("checkTheWorkbook");
    expect(said(workbook)).toBe(words.fine);
    expect(sheetNames(workbook)).toEqual(before);
  });

  test("lists what is broken with links to the cells, repairs what is safe, and keeps a copy", () => {
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
    const asked = again(workbook, "YES", "OK");
    asked.run("checkTheWorkbook");
    expect(asked.ui.alerts[0]?.message).toBe(words.offer(6, 4, words.sheet));
    const copies = [bank, candidates].map((name) => words.copyName(name));
    expect(said(asked)).toBe(words.repaired(4, 2, copies));
    expect(list(asked, words.sheet)).toEqual([
      [words.columns.where, words.columns.what, words.columns.repair],
      // Whose ratings these are could not be read before the heading was back.
      [
        `${candidates}!A5`,
        words.findings.duplicateCode.what(facts("S-1", contentFor(languageOf(locale)).samples.candidates[0])),
        words.repairable,
      ],
      [`${bank}!J7`, words.findings.unknownFed.what(facts("Z9")), words.byHand],
    ]);
    const next = again(asked, "YES", "OK");
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
    ).toEqual([rubric, "B5:B28"]);
    expect(sheetNames(asked)).toContain(sheets.log.name);
    expect(act(asked, `return sheet(${JSON.stringify(words.sheet)}).getRange("A5").getFormula();`)).toMatch(
      /^=HYPERLINK\("#gid=\d+&range=J7"[;,]"/,
    );
  });

  test("names ratings of nobody, on nothing, outside the scale and in words, and weights that are all 0", () => {
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
    const asked = again(workbook, "OK");
    asked.run("checkTheWorkbook");
    const found = list(asked, words.sheet).map((row) => row[1]);
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

describe("the check", () => {
  const { messages } = contentFor("en");

  test("leaves a shared code alone when ratings may be meant for either candidate", () => {
    const workbook = openSamples();
    act(
      workbook,
      'const list = sheet("Candidates"); list.getRange("A5:B5").setValues([[list.getRange("A2").getValue(), list.getRange("B2").getValue()]]);',
    );
    const asked = again(workbook, "OK");
    asked.run("checkTheWorkbook");
    expect(said(asked)).toBe(messages.check.found(1, "Check"));
    expect(list(asked, "Check")[1]?.[2]).toBe(messages.check.byHand);
  });

  test("changes nothing when the user says no, and writes its list anew the next time", () => {
    const workbook = openSamples();
    act(workbook, 'sheet("Candidates").getRange("B1").setValue("Who");');
    const asked = again(workbook, "NO");
    asked.run("checkTheWorkbook");
    expect(shown(asked, "Candidates")[0]?.[1]).toBe("Who");
    act(asked, 'sheet("Candidates").getRange("B1").setValue("Candidate");');
    const well = again(asked, "OK");
    well.run("checkTheWorkbook");
    expect(said(well)).toBe(messages.check.fine);
    expect((sheetNames(well) as string[]).filter((name) => name.startsWith("Check"))).toEqual(["Check"]);
    expect(list(well, "Check")[1]?.[1]).toBe(messages.check.fine);
  });

  test("finds names that point elsewhere and points them back on request, and leaves alone what it cannot place", () => {
    const workbook = openSamples();
    act(
      workbook,
      `ss.setNamedRange("Hiring_minimums", sheet("Sheet1").getRange("A1:A3")); ss.setNamedRange("Hiring_criteria", sheet("Rubric").getRange("C5:C28"));
       ss.setNamedRange("Hiring_platforms", sheet("Log").getRange("A1"));`,
    );
    const asked = again(workbook, "YES", "OK");
    asked.run("checkTheWorkbook");
    const { what } = messages.check.findings.nameElsewhere;
    const facts = (text: string, wanted: string) => ({ sheet: "", text, wanted });
    expect(asked.ui.alerts[0]?.message).toBe(messages.check.offer(3, 2, "Check"));
    expect(said(asked)).toBe(messages.check.repaired(2, 1, []));
    expect(list(asked, "Check")).toEqual([
      [messages.check.columns.where, messages.check.columns.what, messages.check.columns.repair],
      ["Role brief", what(facts("Hiring_platforms → Log!A1", "")), messages.check.byHand],
    ]);
    const points = (name: string) =>
      act(asked, `const r = ss.getRangeByName("${name}"); return r.getSheet().getName() + "!" + r.getA1Notation();`);
    expect([points("Hiring_criteria"), points("Hiring_minimums")]).toEqual(["Rubric!B5:B28", "Rubric!F5:F28"]);
  });

  test.each(["en_US", "fr_FR", "de_DE", "ja_JP"])(
    "finds text and impossible numbers in the benchmarks and in a budget exercise of %s, and writes the numbers that are meant",
    { timeout: 120_000 },
    (locale) => {
      const { sheets, messages: said } = contentFor(languageOf(locale));
      const { what } = said.check.findings.notNumber;
      const exercise = sheets.exercise.nameOf("C-001");
      const workbook = openExercise(locale);
      act(
        workbook,
        `const b = sheet(${JSON.stringify(sheets.benchmarks.name)}); b.getRange("C2:D3").clearDataValidations().setNumberFormat("@").setValues([["4,5", "cheap"], ["3", "4"]]);
         b.getRange("A1").setValue("Where");
         const s = sheet(${JSON.stringify(exercise)}); s.getRange("D12:D15").clearDataValidations().setNumberFormat("@").setValues([["325 €"], ["a lot"], [""], [""]]);
         s.getRange("D16").clearDataValidations().setValue(-5);`,
      );
      const asked = again(workbook, "YES", "OK");
      asked.run("checkTheWorkbook");
      expect(list(asked, said.check.sheet)).toEqual([
        [said.check.columns.where, said.check.columns.what, said.check.columns.repair],
        [`${sheets.benchmarks.name}!D2`, what({ sheet: "", text: "cheap", wanted: "> 0" }), said.check.byHand],
        [`${exercise}!D13`, what({ sheet: "", text: "a lot", wanted: "≥ 0" }), said.check.byHand],
        [`${exercise}!D16`, said.check.findings.outOfRange.what({ sheet: "", text: "-5", wanted: "≥ 0" }), said.check.byHand],
      ]);
      const values = act(
        asked,
        `return [sheet(${JSON.stringify(sheets.benchmarks.name)}).getRange("C2:D3").getValues(), sheet(${JSON.stringify(exercise)}).getRange("D12").getValue()];`,
      );
      expect(values).toEqual([
        [
          [4.5, "cheap"],
          [3, 4],
        ],
        325,
      ]);
      expect(sheetNames(asked)).toEqual(
        expect.arrayContaining([said.check.copyName(exercise), said.check.copyName(sheets.benchmarks.name)]),
      );
    },
  );

  test("has nothing to check where there is no kit", () => {
    const workbook = openWorkbook();
    workbook.run("checkTheWorkbook");
    expect(said(workbook)).toBe(messages.noKit);
  });

  test("reads each sheet once", () => {
    const { calls } = openSamples().run("checkTheWorkbook");
    expect(calls.byMethod["Range.getValues"]).toBe(6);
  });
});

describe("a second sheet", () => {
  const { messages } = contentFor("en");

  test("is added only when asked for, stands for itself and takes no name of the kit", () => {
    const workbook = openWorkbook({ answers: ["OK", "YES", "OK"] });
    workbook.run("setUpTheKit");
    const names = () =>
      act(workbook, "return ss.getNamedRanges().map((each) => [each.getName(), each.getRange().getSheet().getName()]).sort();");
    const before = names();
    workbook.run("insertRubric");
    expect(said(workbook)).toBe(messages.secondAdded("Rubric 2", "Rubric"));
    expect(names()).toEqual(before);
    expect(
      shown(workbook, "Rubric 2")
        .slice(3, 8)
        .map((row) => row[1]),
    ).toEqual(
      shown(workbook, "Rubric")
        .slice(3, 8)
        .map((row) => row[1]),
    );
    act(workbook, 'sheet("Rubric 2").getRange("B5").setValue("Mine");');
    expect((workbook.run("loadInterviewForm").result as { criteria: { name: string }[] }).criteria[0]?.name).not.toBe("Mine");
  });
});
