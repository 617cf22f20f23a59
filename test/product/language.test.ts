import { describe, expect, test } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { openExercise } from "./exercise.ts";
import { act, openWorkbook, said, sheetNames, shown } from "./kit.ts";

type Workbook = ReturnType<typeof openWorkbook>;

/** Everything that words can hide in: cells, formulas, notes, rules for typing, conditional formats, titles of charts. */
const everything = (workbook: Workbook): unknown =>
  act(
    workbook,
    `return ss.getSheets().slice(1).map(function (each) {
      const range = each.getRange(1, 1, each.getMaxRows(), each.getMaxColumns());
      const filled = (rows) => rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === "" || cell === null ? [] : [[r, c, cell]])));
      return {
        name: each.getName(),
        values: filled(range.getDisplayValues()),
        formulas: filled(range.getFormulas()),
        notes: filled(range.getNotes()),
        rules: filled(range.getDataValidations()).map((entry) => [entry[0], entry[1], String(entry[2].getCriteriaType()), JSON.stringify(entry[2].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST ? entry[2].getCriteriaValues() : []), entry[2].getHelpText(), entry[2].getAllowInvalid()]),
        formats: each.getConditionalFormatRules().map((rule) => rule.getBooleanCondition() ? JSON.stringify(rule.getBooleanCondition().getCriteriaValues()) : "scale"),
        charts: each.getCharts().map((chart) => chart.getOptions().get("title")),
      };
    });`,
  );

/** A kit that was set up in a language, whatever the locale, with the sheets that are added on request. */
function kitIn(language: "English" | "French", locale: string): Workbook {
  const workbook = openWorkbook({ locale, answers: ["YES"] });
  workbook.run(`switchTo${language}`);
  if (locale.startsWith("en") || locale.startsWith("fr"))
    for (const insert of ["insertHowItWorks", "insertBenchmarks"]) workbook.run(insert);
  return workbook;
}

test.each(["en_US", "fr_FR", "de_DE", "ja_JP"])(
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
  const { sheets, messages, menu } = contentFor("fr");

  test("keeps what people typed and edited, and translates what they chose", () => {
    const workbook = openWorkbook();
    workbook.run("setUpTheKit");
    const { stages } = contentFor("en").sheets.candidates;
    act(
      workbook,
      `sheet("Candidates").getRange("B2:D5").setValues([["Candidate", ${JSON.stringify(stages[1])}, "Link"], ["Offer", "My stage", ""], ["Code", "", "Score"], ["Rubric", ${JSON.stringify(stages[0])}, ""]]);
       sheet("Rubric").getRange("B5:C5").setValues([["Kindness", "Because we say so"]]);
       sheet("Question bank").getRange("D5").setValue("What do you measure?");
       sheet("Question bank").getRange("D14").setValue("Question");
       sheet("Question bank").getRange("A15:D15").setValues([[true, 3, "", "Follow-ups"]]);
       sheet("Interviews").setName("Talks");
       sheet("Rubric").getRange("B4").setNote("My own note");`,
    );
    workbook.run("loadInterviewForm");
    workbook.run("submitBallot", [
      {
        ...{ id: "3f0c2a9e-6d0b-4f57-9a51-0c8f3c1c0b7e", candidate: "C-001", interviewer: "Rating", replaces: null, version: 1 },
        answers: [{ question: "D1", note: "Note", evidence: [], flags: [], ratings: [{ criterion: "C2", level: 4 }] }],
        recommendation: { choice: 1, reason: "Overall" },
      },
    ]);
    const before = everything(workbook);
    workbook.run("switchToFrench");
    const candidates = shown(workbook, sheets.candidates.name);
    expect(candidates.slice(1, 5).map((row) => row.slice(1, 4))).toEqual([
      ["Candidate", sheets.candidates.stages[1], "Link"],
      ["Offer", "My stage", ""],
      ["Code", "", "Score"],
      ["Rubric", sheets.candidates.stages[0], ""],
    ]);
    const rubric = shown(workbook, sheets.rubric.name);
    expect(JSON.stringify(rubric)).toContain('"Kindness","Because we say so"');
    const bank = shown(workbook, sheets.questions.name);
    expect([bank[4]?.[3], bank[13]?.[3], bank[14]?.[3]]).toEqual(["What do you measure?", "Question", "Follow-ups"]);
    const log = shown(workbook, "Talks");
    const line = log[1]?.map(String) ?? [];
    expect(log[2]?.map(String)).toEqual(expect.arrayContaining([messages.ballots.overall, messages.ballots.choices["1"], "Overall"]));
    for (const text of ["Rating", "Candidate", "Note", contentFor("fr").criteria.C2.name, "D1 What do you measure?"])
      expect(line).toContain(text);
    workbook.run("switchToEnglish");
    expect(everything(workbook)).toEqual(before);
  });

  test("finds the texts again after rows and columns were inserted, moved and sorted", () => {
    const workbook = openWorkbook();
    workbook.run("setUpTheKit");
    act(
      workbook,
      `sheet("Candidates").insertColumnBefore(2); sheet("Candidates").getRange("B1").setValue("Mine");
       sheet("Question bank").insertColumnBefore(4); sheet("Question bank").insertRowBefore(2);
       sheet("Rubric").getRange("B5").setValue("People skills");`,
    );
    const before = everything(workbook);
    workbook.run("switchToFrench");
    expect(shown(workbook, sheets.candidates.name)[0]?.slice(0, 4)).toEqual([
      sheets.candidates.columns.code,
      "Mine",
      sheets.candidates.columns.name,
      sheets.candidates.columns.stage,
    ]);
    workbook.run("switchToEnglish");
    expect(everything(workbook)).toEqual(before);
  });

  test("translates a candidate's budget exercise too, and leaves what is typed there", () => {
    const workbook = openExercise();
    const before = everything(workbook);
    workbook.run("switchToFrench");
    const text = JSON.stringify(everything(workbook));
    expect(text).toContain(contentFor("fr").sheets.exercise.title);
    expect(text).not.toContain(contentFor("en").sheets.exercise.title);
    workbook.run("switchToEnglish");
    expect(everything(workbook)).toEqual(before);
  });

  test("renames only sheets that nobody has renamed, and never takes a name that is taken", () => {
    const workbook = openWorkbook();
    act(workbook, `ss.insertSheet("Rubric"); ss.insertSheet(${JSON.stringify(sheets.candidates.name)});`);
    workbook.run("setUpTheKit");
    act(workbook, 'sheet("Question bank").setName("Ours");');
    workbook.run("switchToFrench");
    const names = sheetNames(workbook) as string[];
    expect(names).toContain("Rubric");
    expect(names).toContain(`${sheets.rubric.name} 2`);
    expect(names).toContain(`${sheets.candidates.name} 2`);
    expect(names).toContain("Ours");
  });

  test("changes the menu at once, and the menu and the form of the next visit", () => {
    const workbook = openWorkbook();
    workbook.run("setUpTheKit");
    workbook.run("switchToFrench");
    const shownMenu = JSON.stringify(workbook.ui.menus);
    expect(shownMenu).toContain(menu.openForm);
    expect(shownMenu).not.toContain(contentFor("en").menu.openForm);
    expect((workbook.run("loadInterviewForm").result as { language: string }).language).toBe("fr");
  });

  test("sets up a kit in that language where there is none, if one is wanted", () => {
    const workbook = openWorkbook({ answers: ["NO"] });
    workbook.run("switchToFrench");
    expect(said(workbook)).toBe(messages.offerSetUp);
    expect(sheetNames(workbook)).toHaveLength(1);
  });

  test("that breaks off is completed by choosing the language again", { timeout: 300_000 }, () => {
    const whole = openWorkbook();
    whole.run("setUpTheKit");
    const { calls } = whole.run("switchToFrench");
    const expected = everything(whole);
    for (const share of [0.5, 0.95]) {
      const workbook = openWorkbook();
      workbook.run("setUpTheKit");
      workbook.run("switchToFrench", [], { failAt: Math.ceil(calls.total * share) });
      workbook.run("switchToFrench");
      expect(everything(workbook), `failed at ${share}`).toEqual(expected);
    }
  });
});
