import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { act, openWorkbook, records, setUp, shown } from "./kit.ts";

interface Form {
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly listenFor: readonly string[];
    readonly criteria: readonly string[];
  }[];
}

const asked = (workbook: ReturnType<typeof openWorkbook>) => (workbook.run("loadInterviewForm").result as Form).questions;

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the question bank in a workbook of %s", (locale) => {
  const { sheets, questions, questionLint, budgetQuestion } = contentFor(languageOf(locale));
  const name = sheets.questions.name;
  const workbook = setUp({ locale });
  const rows = () => shown(workbook, name);
  /** The questions, below the headings in row 4. */
  const lines = () => records(workbook, name, 4);

  it("holds the nine questions and, not ticked, four of the kit's own, without a warning", () => {
    const { on, order, id, question, minutes, warning } = sheets.questions.columns;
    expect(
      lines()
        .slice(0, 13)
        .map((line) => [on, order, id, question, minutes, warning].map((heading) => line[heading])),
    ).toEqual(Object.entries(questions).map(([id, { text, minutes }], i) => [id.startsWith("D"), i + 1, id, text, minutes, ""]));
    expect(rows()[3]).toEqual(Object.values(sheets.questions.columns));
    expect(rows()[2]?.[0]).toBe(`50 ${sheets.questions.minutesInAll}`);
  });

  it("warns at once, in its own language, about a question in any language", () => {
    act(workbook, `sheet(${JSON.stringify(name)}).getRange("D18:D19").setValues([["Do you have children?"], ["Quel âge avez-vous ?"]]);`);
    expect(
      lines()
        .slice(13, 15)
        .map((line) => line[sheets.questions.columns.warning]),
    ).toEqual([questionLint.warning(questionLint.grounds.family, "family"), questionLint.warning(questionLint.grounds.age, "age")]);
  });

  it("keeps a question without its warning once its id is typed beside it", () => {
    const warnings = () =>
      lines()
        .slice(13, 15)
        .map((line) => line[sheets.questions.columns.warning]);
    const type = (text: string) => act(workbook, `sheet(${JSON.stringify(name)}).getRange("L18").setValue(${JSON.stringify(text)});`);
    type("Family");
    expect(warnings()).toEqual(["", questionLint.warning(questionLint.grounds.age, "age")]);
    type("age");
    expect(warnings()[0]).toBe(questionLint.warning(questionLint.grounds.family, "family"));
    type("");
  });

  it("shows beside each criterion of the rubric which ticked questions feed it", () => {
    const { id, questions: fedBy } = sheets.rubric.columns;
    const feeding = () => Object.fromEntries(records(workbook, sheets.rubric.name, 4).map((row) => [row[id], row[fedBy]]));
    expect(feeding()).toMatchObject({ C2: "D1, D7", C6: "D6, D8", O1: "D3, D5" });
    const bank = `const bank = sheet(${JSON.stringify(name)});`;
    act(workbook, `${bank} bank.getRange("A5").setValue(false); bank.getRange("J10").setValue("C6, C2");`);
    expect(feeding()).toMatchObject({ C2: "D6, D7", C6: "D6, D8", C7: "D3" });
    act(workbook, `${bank} bank.getRange("A5").setValue(true); bank.getRange("J10").setValue("C6");`);
  });

  it("asks about the budget of the role brief, until somebody words the question", () => {
    const { roleBrief } = sheets;
    const answer = (value: unknown) =>
      act(
        workbook,
        `const at = sheet(${JSON.stringify(roleBrief.name)}).createTextFinder(${JSON.stringify(roleBrief.fields.budget.label)}).matchEntireCell(true).findNext();
         at.offset(0, 1).setValue(${JSON.stringify(value)});`,
      );
    const word = (text: string) => act(workbook, `sheet(${JSON.stringify(name)}).getRange("D10").setValue(${JSON.stringify(text)});`);
    const question = () => asked(workbook).find(({ id }) => id === "D6")?.text;
    expect(question()).toBe(questions.D6.text);
    answer(1200.5);
    expect(question()).toBe(budgetQuestion({ low: 1200.5, high: 1200.5 }, roleBrief.defaultCurrency));
    expect(question()).toMatch(languageOf(locale) === "fr" ? "1\u202f200,50\u00a0€" : "1,200.50");
    word("How would you spend our money?");
    expect(question()).toBe("How would you spend our money?");
    word(questions.D6.text);
    answer("");
  });

  it("asks what is ticked, in the typed order, and gives ids to what people add", () => {
    act(
      workbook,
      `const bank = sheet(${JSON.stringify(name)});
       bank.getRange("A18:B18").setValues([[true, 1.5]]);
       bank.getRange("F18").setValue("• First sign\\n- Second sign\\n\\n");
       bank.getRange("J18").setValue("c2; ${contentFor(languageOf(locale)).criteria.B3.name}, Z9");
       bank.getRange("A6").setValue(false);`,
    );
    const form = asked(workbook);
    expect(form.map(({ id }) => id)).toEqual(["D1", "Q1", "D3", "D4", "D5", "D6", "D7", "D8", "D9"]);
    expect(form[1]).toMatchObject({ text: "Do you have children?", listenFor: ["First sign", "Second sign"], criteria: ["B3", "C2"] });
    expect(
      lines()
        .slice(13, 15)
        .map((line) => line[sheets.questions.columns.id]),
    ).toEqual(["Q1", "Q2"]);
  });
});

it("a question's id is never given twice, and a copied line gets one of its own", () => {
  const workbook = setUp();
  const bank = 'const bank = sheet("Question bank");';
  act(workbook, `${bank} bank.getRange("A18:D18").setValues([[true, "", "", "Mine"]]);`);
  expect(asked(workbook).at(-1)?.id).toBe("Q1");
  act(workbook, `${bank} bank.deleteRow(18); bank.getRange("A18:D19").setValues([[true, "", "", "Newer"], [true, "", "D1", "A copy"]]);`);
  expect(
    asked(workbook)
      .slice(-2)
      .map(({ id, text }) => [id, text]),
  ).toEqual([
    ["Q2", "Newer"],
    ["Q3", "A copy"],
  ]);
});

it("a question of the kit's own is asked once it is ticked, and the rubric says what it feeds", () => {
  const workbook = setUp();
  const { questions, sheets } = contentFor("en");
  act(workbook, 'const bank = sheet("Question bank"); bank.getRange("A14").setValue(true);');
  expect(asked(workbook).at(-1)).toMatchObject({ id: "E1", text: questions.E1.text, criteria: ["C7"] });
  const { id, questions: fedBy } = sheets.rubric.columns;
  const feeding = Object.fromEntries(records(workbook, sheets.rubric.name, 4).map((row) => [row[id], row[fedBy]]));
  expect(feeding.C7).toBe("D1, D3, E1");
});

it("a workbook without the sheet asks the nine given questions", () => {
  const workbook = setUp();
  act(workbook, 'ss.deleteSheet(sheet("Question bank"));');
  expect(asked(workbook).map(({ id }) => id)).toEqual(["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9"]);
});

it("sorting the bank or moving its columns changes nothing in the form", () => {
  const workbook = setUp();
  const before = asked(workbook);
  act(
    workbook,
    'sheet("Question bank").getRange("A5:J17").sort({ column: 4, ascending: false }); sheet("Question bank").insertColumnBefore(4);',
  );
  expect(asked(workbook)).toEqual(before);
});

it("a rubric in a workbook without a question bank names no questions, and does so as soon as there is one", () => {
  const workbook = openWorkbook();
  workbook.run("insertRubric");
  const questions = () =>
    shown(workbook, "Rubric")
      .slice(3, 5)
      .map((row) => row[11]);
  expect(questions()).toEqual(["Questions", ""]);
  workbook.run("insertQuestions");
  expect(questions()).toEqual(["Questions", "D3, D5, D9"]);
});
