import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { Refusal } from "../../content/refusal.ts";
import { type FilledPlan, isFilled, planFingerprint } from "../../domain/exercise/filled-plan.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { begunSheet, endTasks, noteTask } from "../begun-sheet.ts";
import { openMarking } from "../marking/open-marking.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { addExercise } from "./add-exercise.ts";
import { employersInputs } from "./employers-inputs.ts";
import { fillExercise } from "./fill-exercise.ts";
import { type PlanSheet, presentPlans, readPlanSheet } from "./plan-sheets.ts";
import { readingRemarks } from "./reading-remarks.ts";
import { whoseWork } from "./whose-work.ts";

/** More would not fit into an alert. */
const MOST_REMARKS = 12;

/**
 * Takes the plan on the active sheet into an exercise of its candidate: the newest one if it is still blank and has room, else a new one. The
 * sheet it came from is only read.
 */
export function readFilledPlan(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, spreadsheet, content } = ready;
  const { kit: title, exercise: words } = content.messages;
  const sheets = spreadsheet.getSheets();
  const source = sourceOf(ready, sheets, spreadsheet.getActiveSheet());
  const name = source.getName();
  if (presentPlans(ready.kit.state, sheets).some(({ sheet }) => sheet.getSheetId() === source.getSheetId())) {
    throw new Refusal(({ exercise }) => exercise.alreadyExercise(name));
  }
  const found = readPlanSheet(ready, source, "");
  if (!found) throw new Refusal(({ exercise }) => exercise.noPlanOnSheet(name));
  if (source.getSheetId() === ready.kit.state?.example || isExample(found.cells))
    throw new Refusal(({ exercise }) => exercise.exampleIsNoPlan(name));
  if (!isFilled(found.filled)) throw new Refusal(({ exercise }) => exercise.nothingFilledIn(name));

  const code = whoseWork(ready, sheets, found.filled.code, words.askWhosePlan)?.code;
  if (code === undefined) return;
  const task = taskOf(source, found.filled);
  const { sheet, budget } = takenIn(ready, source, () => takeIn({ ...ready, kit: openKit(spreadsheet) }, code, found.filled, task));
  sheet.activate();
  const remarks = readingRemarks(found.filled, found.places, budget, content).map((remark) => words.remark(remark));
  const listed =
    remarks.length > MOST_REMARKS ? [...remarks.slice(0, MOST_REMARKS), words.moreRemarks(remarks.length - MOST_REMARKS)] : remarks;
  const report = listed.length > 0 ? listed : [words.everythingRead];
  const message = [words.planRead(name, sheet.getName(), found.filled.lines.length), report.join("\n"), words.markNow].join("\n\n");
  const wantsMarking = ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
  endTasks(spreadsheet, [task]);
  if (wantsMarking) openMarking({ ...ready, kit: openKit(spreadsheet) }, "budget");
}

const TASK = "read";
/** The same plan read again is the same task; once it has changed, it is another. */
const taskOf = (source: Sheet, plan: FilledPlan): string => `${TASK} ${source.getSheetId()} ${planFingerprint(plan)}`;

/** The sheet in front; or the one that an attempt was reading when it broke off and left its new exercise in front. */
function sourceOf({ kit }: ActionContext, sheets: readonly Sheet[], active: Sheet): Sheet {
  const begun = Object.entries(kit.state?.begun ?? {}).find(
    ([task, { sheet }]) => task.startsWith(`${TASK} `) && sheet === active.getSheetId(),
  );
  const id = Number(begun?.[0].split(" ")[1]);
  return sheets.find((sheet) => sheet.getSheetId() === id) ?? active;
}

/** Takes the plan in; where that breaks off, the sheet with the plan is in front again, for the next attempt to read. */
function takenIn<T>({ spreadsheet }: ActionContext, source: Sheet, work: () => T): T {
  try {
    return whileLocked(work);
  } catch (error) {
    try {
      spreadsheet.setActiveSheet(source);
    } catch (another) {
      console.error(String(another));
    }
    throw error;
  }
}

/** A copy of the example is still nobody's plan. */
const isExample = (cells: readonly (readonly unknown[])[]): boolean =>
  languages.some((language) => contentFor(language).sheets.exercise.example.title === cells[0]?.[0]);

function takeIn(context: ActionContext, code: string, plan: FilledPlan, task: string) {
  const sheets = context.spreadsheet.getSheets();
  const inputs = employersInputs(context, sheets, code);
  const begun = begunSheet(context.kit.state, task, sheets);
  if (begun?.isDone) return { sheet: begun.sheet, budget: inputs.budget };
  const blank = [...presentPlans(context.kit.state, sheets)]
    .reverse()
    .filter((each) => each.code === code)
    .map(({ sheet }) => readPlanSheet(context, sheet, code))
    .find((each): each is PlanSheet => each !== undefined && !isFilled(each.filled) && room(each) >= plan.lines.length);
  const ownInputs = { ...inputs, currency: plan.currency || inputs.currency };
  const sheet = begun?.sheet ?? blank?.sheet ?? addExercise(context, ownInputs, plan.lines.length, task, false);
  noteTask(context.kit, task, { sheet: sheet.getSheetId(), done: false });
  const target = readPlanSheet(context, sheet, code);
  if (!target) throw new Error(`The exercise on ${sheet.getName()} cannot be found again.`);
  fillExercise(context, sheet, target.places, plan);
  noteTask(context.kit, task, { sheet: sheet.getSheetId(), done: true });
  return { sheet, budget: inputs.budget };
}

const room = ({ places }: PlanSheet): number => places.end - places.heading - 1;
