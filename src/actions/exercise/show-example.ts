import { budgetLines } from "../../domain/budget-line.ts";
import type { FilledLine, FilledPlan } from "../../domain/exercise/filled-plan.ts";
import { HEADING, lineCount, linePlaces } from "../../sheets/exercise/lines-table.ts";
import { openKit } from "../../sheets/kit.ts";
import { help, title as titleLook } from "../../sheets/look.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { endTasks, sheetFor } from "../begun-sheet.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts } from "../workbook/add-parts.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { fillSheet } from "./add-exercise.ts";
import { employersInputs } from "./employers-inputs.ts";
import { fillExercise } from "./fill-exercise.ts";
import { readPlanSheet } from "./plan-sheets.ts";

const SECONDS_SHOWN = 10;
const TASK = "example";
/** The budget that the invented plan is made for. */
const EXAMPLE_BUDGET = 650;

/** Shows an invented plan with the reasons why it is strong; it is no candidate's and is neither marked nor compared. */
export function showExample(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { spreadsheet, content } = ready;
  const sheet = whileLocked(() => {
    const current = { ...ready, kit: openKit(spreadsheet) };
    const sheets = spreadsheet.getSheets();
    const present = sheets.find((each) => each.getSheetId() === current.kit.state?.example);
    return present ?? addExample(current);
  });
  sheet.activate();
  spreadsheet.toast(content.messages.exercise.exampleReady(sheet.getName()), content.messages.kit, SECONDS_SHOWN);
  endTasks(spreadsheet, [TASK]);
}

function addExample(context: ActionContext): Sheet {
  const { kit, content } = context;
  addParts(context, ["benchmarks"]);
  const sheet = sheetFor(context, TASK, content.sheets.exercise.example.name, (made) => fillExample(context, made));
  if (kit.state) kit.save({ ...kit.state, example: sheet.getSheetId() });
  return sheet;
}

function fillExample(context: ActionContext, sheet: Sheet): void {
  const { score } = context.content.sheets.exercise;
  const inputs = { ...employersInputs(context, context.spreadsheet.getSheets(), ""), budget: EXAMPLE_BUDGET };
  fillSheet(context, sheet, inputs, lineCount(0));
  const placed = readPlanSheet(context, sheet, "");
  if (!placed) throw new Error(`The exercise on ${sheet.getName()} cannot be found again.`);
  fillExercise(context, sheet, placed.places, examplePlan(context));
  const { justification, note } = placed.places;
  if (justification) sheet.getRange(justification.row, justification.column).setValue(4);
  if (note) sheet.getRange(note.row, note.column).setValue(score.anchors[3]);
  explain(context, sheet);
}

/** Writes why the plan is strong above its lines; everything below moves down. */
function explain({ content }: ActionContext, sheet: Sheet): void {
  const { example } = content.sheets.exercise;
  const rows = [[example.whyTitle], ...example.why.map((line) => [`• ${line}`]), [example.noSingleAnswer], [""]];
  sheet.insertRowsBefore(HEADING, rows.length);
  sheet.getRange(1, 1, 2, 1).setValues([[example.title], [example.help]]);
  const block = sheet.getRange(HEADING, 1, rows.length, 1);
  // The new rows take over the looks of the heading they stand before.
  sheet.getRange(HEADING, 1, rows.length, linePlaces.number("week4")).setBackground(null).setFontWeight("normal").setFontColor(null);
  block.setValues(rows).setWrap(false).setVerticalAlignment("top");
  sheet
    .getRange(HEADING, 1)
    .setFontWeight("bold")
    .setFontColor(titleLook.color ?? null);
  sheet.getRange(HEADING + rows.length - 2, 1).setFontColor(help.color ?? null);
}

function examplePlan({ content }: ActionContext): FilledPlan {
  const { exercise } = content.sheets;
  const lines = exercise.example.lines.map(
    ({ line, item, amount, purpose, kpi }, i): FilledLine => ({
      row: i + 1,
      category: exercise.categories[line],
      line,
      item,
      objective: line === budgetLines[0] ? exercise.objectives.leads : "",
      aim: line === budgetLines[0] ? "leads" : undefined,
      amount: { kind: "amount", amount },
      typed: amount,
      elsewhere: false,
      purpose,
      kpi,
      weeks: [],
    }),
  );
  return {
    code: "",
    budget: { kind: "blank" },
    currency: "",
    objective: exercise.objectives.leads,
    aim: "leads",
    period: "",
    contingency: { kind: "blank" },
    lines,
    justification: null,
    note: "",
  };
}
