import { emptySheet } from "../../sheets/empty-sheet.ts";
import { applyExercise, insertCategoryChart } from "../../sheets/exercise/apply-exercise.ts";
import { exercisePlaces, exerciseTemplate } from "../../sheets/exercise/exercise-template.ts";
import { type ExerciseInputs, lineCount } from "../../sheets/exercise/lines-table.ts";
import type { KitPlan } from "../../sheets/kit.ts";
import { withNames } from "../../sheets/other-names.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { addParts } from "../workbook/add-parts.ts";

/**
 * Adds the exercise of one candidate, and the benchmarks if they are not there; call it while locked. A sheet of that name is left alone and the
 * new one gets a number. The sheet is noted before it is filled, so that an attempt which broke off is completed by the next one.
 *
 * @param lines how many lines it must hold
 * @param task what it is noted as until the user has been told of it
 * @param isWhole false where something is to be filled in yet
 */
export function addExercise(context: ActionContext, inputs: ExerciseInputs, lines: number, task: string, isWhole = true): Sheet {
  const { spreadsheet, kit, content } = context;
  addParts(context, ["benchmarks"]);
  const sheets = spreadsheet.getSheets();
  const { code } = inputs;
  const unfinished = kit.state?.plans?.find((plan) => plan.code === code && !plan.built);
  const before = unfinished && sheets.find((sheet) => sheet.getSheetId() === unfinished.sheet);
  const sheet = before ?? emptySheet(spreadsheet, content.sheets.exercise.nameOf(code));
  const id = sheet.getSheetId();
  const note = (built: boolean): void => {
    const plan: KitPlan = { sheet: id, code, built };
    if (!kit.state) return;
    const begun = built ? { begun: { ...kit.state.begun, [task]: { sheet: id, done: isWhole } } } : {};
    kit.save({ ...kit.state, ...begun, plans: [...(kit.state.plans ?? []).filter((each) => each.sheet !== id), plan] });
  };
  if (!before) note(false);
  fillSheet(context, sheet, inputs, lines);
  note(true);
  return sheet;
}

/** Puts the exercise on a sheet. */
export function fillSheet({ content, kit }: ActionContext, sheet: Sheet, inputs: ExerciseInputs, lines: number): void {
  const count = lineCount(lines);
  const { summary, total } = exercisePlaces(count);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  applyExercise(sheet, withNames(exerciseTemplate(content, inputs, count), kit.state?.names));
  insertCategoryChart(sheet, summary, total, content.sheets.exercise.summary.chart);
}
