import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { act, addCandidates, answering, ballot, openSamples, records, setUp } from "./kit.ts";

const { sheets } = contentFor("en");

/** The last row of the sheet, of its filter, and the last with a validation in the column. */
const ends = (workbook: ReturnType<typeof setUp>, name: string, heading?: string): unknown =>
  act(
    workbook,
    `const s = sheet(${JSON.stringify(name)}); const all = s.getRange(1, 1, s.getMaxRows(), s.getMaxColumns());
     const column = s.getRange("1:1").getValues()[0].indexOf(${JSON.stringify(heading ?? "")}) + 1;
     const ruled = column === 0 ? [] : s.getRange(1, column, s.getMaxRows()).getDataValidations().map(([rule]) => rule !== null);
     const used = all.getValues().reduce((last, row, i) => (row.slice(0, 3).join("") !== "" ? i + 1 : last), 0);
     return { filter: s.getFilter().getRange().getLastRow() - s.getMaxRows(), ruled: column === 0 ? 0 : ruled.lastIndexOf(true) + 1 - s.getMaxRows(), blank: used < s.getMaxRows() };`,
  );
const whole = { filter: 0, ruled: 0, blank: true };

it("filter and validations reach the last line of every table, and a blank row follows it", () => {
  const workbook = openSamples();
  expect(ends(workbook, sheets.interviews.name, sheets.interviews.columns.rating)).toEqual(whole);
  const names = Array.from({ length: 37 }, (_, i) => `Person ${i}`);
  act(
    workbook,
    `sheet("Candidates").getRange(5, 2, ${names.length - 1}, 1).setValues(${JSON.stringify(names.slice(1).map((name) => [name]))});`,
  );
  answering(workbook, "Last", "OK").run("addCandidate");
  answering(workbook, "Very last", "OK").run("addCandidate");
  expect(ends(workbook, sheets.candidates.name, sheets.candidates.columns.stage)).toEqual(whole);
  expect(records(workbook, sheets.candidates.name)).toHaveLength(3 + 36 + 2);
});

it("a table that somebody filled to its last row grows with filter, choices and what was filtered by", () => {
  const workbook = setUp();
  addCandidates(
    workbook,
    Array.from({ length: 39 }, (_, i) => `Person ${i}`),
  );
  act(
    workbook,
    `sheet("Candidates").getFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["Person 3"]).build());`,
  );
  answering(workbook, "Last", "OK").run("addCandidate");
  expect(ends(workbook, sheets.candidates.name, sheets.candidates.columns.stage)).toEqual(whole);
  expect(act(workbook, `return sheet("Candidates").getFilter().getColumnFilterCriteria(2).getHiddenValues();`)).toEqual(["Person 3"]);
  expect(records(workbook, sheets.candidates.name).at(-1)?.[sheets.candidates.columns.name]).toBe("Last");
});

it("a log of thousands of lines does not grow with every ballot", () => {
  const workbook = setUp({ candidates: ["Ana"], mode: sheets.roleBrief.modes.open });
  let inserted = 0;
  for (let number = 1; number <= 12; number++) {
    const id = `3f0c2a9e-6d0b-4f57-9a51-${String(number).padStart(12, "0")}`;
    const { calls } = workbook.run("submitBallot", [ballot({ id, interviewer: `Person ${number}` })]);
    inserted += calls.byMethod["Sheet.insertRowsBefore"] ?? 0;
    expect(calls.byMethod["Sheet.insertRowsAfter"] ?? 0).toBe(0);
  }
  act(workbook, `const s = sheet("Interviews"); s.insertRowsBefore(s.getMaxRows(), 15);`);
  expect(inserted).toBeLessThanOrEqual(1);
});
