import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { act, ballot, columnOf, errorCells, records, setUp } from "./kit.ts";

type Line = readonly [name: string, weight: number, minimum: number | ""];

describe.each(["en_US", "fr_FR"])("a criterion counts wherever it stands in the rubric of %s", (locale) => {
  const { sheets } = contentFor(languageOf(locale));
  const { rubric, questions, candidates, scoreboard } = sheets;
  const write = (row: number, lines: readonly Line[]): string =>
    `r.getRange(${row}, 2, ${lines.length}, 1).setValues(${JSON.stringify(lines.map(([name]) => [name]))});
     r.getRange(${row}, 4, ${lines.length}, 1).setValues(${JSON.stringify(lines.map(([, weight]) => [weight]))});
     r.getRange(${row}, 6, ${lines.length}, 1).setValues(${JSON.stringify(lines.map(([, , minimum]) => [minimum]))});`;

  /** Two candidates, both 3 on the first criterion; Ana has 1 and Ben 5 on the second. */
  function rated(edit: string, names: readonly [string, string]) {
    const workbook = setUp({ locale, candidates: ["Ana", "Ben"], mode: sheets.roleBrief.modes.open });
    act(workbook, `const r = sheet(${JSON.stringify(rubric.name)}); ${edit}`);
    act(workbook, `sheet(${JSON.stringify(questions.name)}).getRange("J5").setValue(${JSON.stringify(names.join(", "))});`);
    workbook.run("loadInterviewForm");
    const lines = records(workbook, rubric.name, act(workbook, headingRow) as number);
    const ids = names.map((name) => String(lines.find((line) => line[rubric.columns.criterion] === name)?.[rubric.columns.id]));
    for (const [candidate, level] of [
      ["C-001", 1],
      ["C-002", 5],
    ] as const) {
      const ratings = [
        { criterion: ids[0] ?? "", level: 3 },
        { criterion: ids[1] ?? "", level },
      ] as never;
      const answers = [{ question: "D1", note: "", evidence: [], flags: [], ratings }];
      workbook.run("submitBallot", [ballot({ id: `3f0c2a9e-6d0b-4f57-9a51-00000000000${level}`, candidate, answers })]);
    }
    return workbook;
  }
  const headingRow = `return sheet(${JSON.stringify(rubric.name)}).getDataRange().getValues().findIndex((row) => row[0] === ${JSON.stringify(rubric.columns.id)}) + 1;`;
  const scores = (workbook: ReturnType<typeof rated>) =>
    columnOf(workbook, candidates.name, contentFor(languageOf(locale)).board.columns.score);
  const gates = (workbook: ReturnType<typeof rated>) =>
    columnOf(workbook, candidates.name, contentFor(languageOf(locale)).board.columns.gate);

  it.each([
    ["below the last prepared line", `r.insertRowsAfter(r.getMaxRows(), 1); ${write(29, [["Humour", 50, 3]])}`],
    ["right below the headings", `r.insertRowBefore(5); ${write(5, [["Humour", 50, 3]])}`],
    ["between two others", `r.insertRowAfter(9); ${write(10, [["Humour", 50, 3]])}`],
  ])("%s", { timeout: 60_000 }, (_, add) => {
    const first = String(act(setUp({ locale }), `return sheet(${JSON.stringify(rubric.name)}).getRange("B5").getValue();`));
    const only = `const v = r.getDataRange().getValues(); v.forEach((row, i) => { if (i > 3 && row[1] && row[1] !== "Humour") r.getRange(i + 1, 4).setValue(row[1] === ${JSON.stringify(first)} ? 50 : 0); });`;
    const workbook = rated(`${add} ${only}`, [first, "Humour"]);
    expect(scores(workbook)).toEqual([2, 4]);
    expect(gates(workbook).map((text) => String(text)[0])).toEqual(["!", "✓"]);
    expect(errorCells(workbook)).toEqual([]);
  });

  it("after ten were pasted in the place of those that came with it", { timeout: 60_000 }, () => {
    const ten = Array.from({ length: 10 }, (_, i): Line => [`Own ${i + 1}`, i < 8 ? 0 : 10, i === 9 ? 3 : ""]);
    const workbook = rated(`r.deleteRows(5, 16); r.insertRowsAfter(r.getMaxRows(), 4); ${write(5, ten)}`, ["Own 9", "Own 10"]);
    expect(scores(workbook)).toEqual([2, 4]);
    expect(gates(workbook).map((text) => String(text)[0])).toEqual(["!", "✓"]);
    const board = act(workbook, `return sheet(${JSON.stringify(scoreboard.name)}).getDataRange().getValues().flat();`) as unknown[];
    expect(board).toContain("Own 10");
  });
});
