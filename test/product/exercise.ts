import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { Script } from "../local/script.ts";
import { act, answering, openSaved, setUp } from "./kit.ts";

/** A workbook with a kit, two candidates, and the exercise of the first. */
export function openExercise(locale = "en_US"): Script {
  return openSaved(`${locale} exercise`, [], () => {
    const workbook = setUp({ locale });
    const { sheets } = contentFor(languageOf(locale));
    act(workbook, `sheet("${sheets.candidates.name}").getRange("B2:B3").setValues([["Ana Ferreira"], ["Ben Ito"]]);`);
    answering(workbook, "1").run("insertBudgetExercise");
    return workbook;
  });
}

/** Writes amounts into the first lines, and what else is given, as the user at the keyboard. */
export function plan(
  workbook: Script,
  sheetName: string,
  lines: readonly (readonly [row: number, amount: unknown, purpose?: string])[],
): void {
  const writes = lines.map(
    ([row, amount, purpose]) =>
      `s.getRange(${row}, 4).setValue(${JSON.stringify(amount)}); ${purpose ? `s.getRange(${row}, 7).setValue(${JSON.stringify(purpose)});` : ""}`,
  );
  act(workbook, `const s = sheet("${sheetName}"); ${writes.join("\n")}`);
}

export const cell = (workbook: Script, sheetName: string, address: string): unknown =>
  act(workbook, `return sheet(${JSON.stringify(sheetName)}).getRange("${address}").getValue();`);

/** The cells of the row whose first cell holds this label. */
export function rowOf(workbook: Script, sheetName: string, label: string): unknown[] {
  const rows = act(workbook, `return sheet(${JSON.stringify(sheetName)}).getDataRange().getValues();`) as unknown[][];
  const row = rows.find(([first]) => first === label);
  if (!row) throw new Error(`${sheetName} has no row headed ${label}.`);
  return row;
}

/** The lines of the plan of 325, 80, 40, 120, 20, 15 and 50 on a fresh exercise, each with what it is for. */
export const strongPlan = [
  [12, 325, "Requests"],
  [15, 80, "Planning"],
  [16, 40, "A course"],
  [17, 120, "Photos"],
  [18, 20, "Evenings"],
  [19, 15, "Proofreading"],
  [20, 50, "Call tracking"],
] as const;
