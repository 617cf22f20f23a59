import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { act, setUp, shown } from "./kit.ts";

const languages = [
  { locale: "en_US", language: "en" },
  { locale: "fr_FR", language: "fr" },
] as const;

describe.each(languages)("a sentence about something broken in a workbook of $locale", ({ locale, language }) => {
  const { sheets, board } = contentFor(language);
  const [people, log] = [sheets.candidates.name, sheets.interviews.name].map((name) => JSON.stringify(name));
  const answer = (workbook: Script) => shown(workbook, sheets.scoreboard.name).find(([first]) => String(first).startsWith("!"))?.[0];
  const open = () => setUp({ locale, samples: true });

  it("names the cell of a candidate, also after rows and columns were inserted", () => {
    const workbook = open();
    act(workbook, `sheet(${people}).getRange("B3").setFormula("=1/0");`);
    expect(answer(workbook)).toBe(board.problems.errorAt(`${sheets.candidates.name}!B3`, "#DIV/0!"));
    act(workbook, `sheet(${people}).insertColumnBefore(2); sheet(${people}).insertRowBefore(1);`);
    expect(answer(workbook)).toBe(board.problems.errorAt(`${sheets.candidates.name}!C4`, "#DIV/0!"));
  });

  it("names the cell of a rating, of a weight and of an interviewer", () => {
    const workbook = open();
    act(workbook, `sheet(${log}).getRange("E4").setFormula("=NA()");`);
    expect(answer(workbook)).toBe(board.problems.errorAt(`${sheets.interviews.name}!E4`, "#N/A"));
    act(
      workbook,
      `sheet(${log}).getRange("E4").setValue("Ann"); ss.getRangeByName("${rangeNames.weights}").getCell(3, 1).setFormula("=NA()");`,
    );
    const cell = (name: string, row: number) => act(workbook, `return ss.getRangeByName("${name}").getCell(${row}, 1).getA1Notation();`);
    expect(answer(workbook)).toBe(board.problems.errorAt(`${sheets.rubric.name}!${cell(rangeNames.weights, 3)}`, "#N/A"));
    const other = open();
    act(other, `ss.getRangeByName("${rangeNames.interviewers}").getCell(2, 1).setFormula("=NA()");`);
    const where = act(other, `return ss.getRangeByName("${rangeNames.interviewers}").getCell(2, 1).getA1Notation();`);
    expect(answer(other)).toBe(board.problems.errorAt(`'${sheets.roleBrief.name}'!${where}`, "#N/A"));
  });

  it("tells a rating that became a date as the cell shows it, and what was meant", () => {
    const workbook = open();
    act(
      workbook,
      `const cell = sheet(${log}).getRange("K5"); cell.clearDataValidations(); cell.setNumberFormat("General"); cell.setValue("4/5");`,
    );
    const said = shown(workbook, sheets.scoreboard.name).flat().map(String);
    const { leftOut, atCell } = board.headline;
    expect(act(workbook, `return sheet(${log}).getRange("K5").getDisplayValue();`)).toMatch(/^0?4\/0?5/);
    expect(said).toContain(leftOut(atCell(`${sheets.interviews.name}!K5`), "4/5", "noRating", { meant: 4 }, 0));
  });
});
