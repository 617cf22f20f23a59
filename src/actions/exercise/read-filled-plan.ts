import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { Refusal } from "../../content/refusal.ts";
import { type FilledPlan, isFilled } from "../../domain/exercise/filled-plan.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { codedCandidates } from "../candidates/coded-candidates.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { addExercise } from "./add-exercise.ts";
import { employersInputs } from "./employers-inputs.ts";
import { fillExercise } from "./fill-exercise.ts";
import { findCandidate } from "./find-candidate.ts";
import { openMarking } from "./open-marking.ts";
import { type PlanSheet, presentPlans, readPlanSheet } from "./plan-sheets.ts";
import { readingRemarks } from "./reading-remarks.ts";

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
  const source = spreadsheet.getActiveSheet();
  const name = source.getName();
  const sheets = spreadsheet.getSheets();
  if (presentPlans(ready.kit.state, sheets).some(({ sheet }) => sheet.getSheetId() === source.getSheetId())) {
    throw new Refusal(({ exercise }) => exercise.alreadyExercise(name));
  }
  const found = readPlanSheet(ready, source, "");
  if (!found) throw new Refusal(({ exercise }) => exercise.noPlanOnSheet(name));
  if (source.getSheetId() === ready.kit.state?.example || isExample(found.cells))
    throw new Refusal(({ exercise }) => exercise.exampleIsNoPlan(name));
  if (!isFilled(found.filled)) throw new Refusal(({ exercise }) => exercise.nothingFilledIn(name));

  const code = whosePlan(ready, sheets, found.filled.code);
  if (code === undefined) return;
  const { sheet, budget } = whileLocked(() => takeIn({ ...ready, kit: openKit(spreadsheet) }, code, found.filled));
  sheet.activate();
  const remarks = readingRemarks(found.filled, found.places, budget, content).map((remark) => words.remark(remark));
  const listed =
    remarks.length > MOST_REMARKS ? [...remarks.slice(0, MOST_REMARKS), words.moreRemarks(remarks.length - MOST_REMARKS)] : remarks;
  const report = listed.length > 0 ? listed : [words.everythingRead];
  const message = [words.planRead(name, sheet.getName(), found.filled.lines.length), report.join("\n"), words.markNow].join("\n\n");
  if (ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES) openMarking({ ...ready, kit: openKit(spreadsheet) });
}

/** The candidate whose code stands on the plan, else the one that somebody names; undefined when the question is closed. */
function whosePlan(context: MenuContext, sheets: readonly Sheet[], written: string): string | undefined {
  const { ui, content } = context;
  const { candidates } = codedCandidates(context, sheets);
  const known = candidates.find(({ code }) => code === written);
  if (known) return known.code;
  const answer = ui.prompt(content.messages.kit, content.messages.exercise.askWhosePlan, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? findCandidate(candidates, answer.getResponseText().trim()).code : undefined;
}

/** A copy of the example is still nobody's plan. */
const isExample = (cells: readonly (readonly unknown[])[]): boolean =>
  languages.some((language) => contentFor(language).sheets.exercise.example.title === cells[0]?.[0]);

function takeIn(context: ActionContext, code: string, plan: FilledPlan) {
  const sheets = context.spreadsheet.getSheets();
  const inputs = employersInputs(context, sheets, code);
  const blank = [...presentPlans(context.kit.state, sheets)]
    .reverse()
    .filter((each) => each.code === code)
    .map(({ sheet }) => readPlanSheet(context, sheet, code))
    .find((each): each is PlanSheet => each !== undefined && !isFilled(each.filled) && room(each) >= plan.lines.length);
  const sheet = blank?.sheet ?? addExercise(context, { ...inputs, currency: plan.currency || inputs.currency }, plan.lines.length);
  const target = blank ?? readPlanSheet(context, sheet, code);
  if (!target) throw new Error(`The exercise on ${sheet.getName()} cannot be found again.`);
  fillExercise(context, sheet, target.places, plan);
  return { sheet, budget: inputs.budget };
}

const room = ({ places }: PlanSheet): number => places.end - places.heading - 1;
