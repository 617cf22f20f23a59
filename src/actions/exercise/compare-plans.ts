import { Refusal } from "../../content/refusal.ts";
import { insertShareChart } from "../../sheets/exercise/apply-exercise.ts";
import { type ComparedPlan, compareTemplate } from "../../sheets/exercise/compare-template.ts";
import { findResults } from "../../sheets/exercise/find-plan.ts";
import { freeName, takenNames } from "../../sheets/free-name.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { applyTemplate } from "../../sheets/template.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { planReader, presentPlans } from "./plan-sheets.ts";

const SECONDS_SHOWN = 10;

/** Shows all plans side by side on one sheet, by code; choosing it again brings the sheet up to date. */
export function comparePlans(context: MenuContext): void {
  const { spreadsheet, content } = context;
  const { sheet, count } = whileLocked(() => {
    const current = { ...context, kit: openKit(spreadsheet) };
    const plans = comparedPlans(current);
    if (plans.length === 0) throw new Refusal(({ exercise }) => exercise.noPlans);
    return { sheet: write(current, plans), count: plans.length };
  });
  sheet.activate();
  spreadsheet.toast(content.messages.exercise.plansCompared(sheet.getName(), count), content.messages.kit, SECONDS_SHOWN);
}

function comparedPlans(context: ActionContext): readonly ComparedPlan[] {
  const labels = new Set<string>();
  const read = planReader(context);
  return presentPlans(context.kit.state, context.spreadsheet.getSheets()).flatMap(({ sheet, code }) => {
    const plan = read(sheet, code);
    const results = plan && findResults(plan.cells, plan.places);
    if (!plan || !results) return [];
    const { budget } = plan.places.inputs;
    return [{ label: freeName(code, labels), sheet: sheet.getName(), budget, justification: plan.places.justification, results }];
  });
}

function write({ spreadsheet, kit, content }: ActionContext, plans: readonly ComparedPlan[]): Sheet {
  const { compare } = content.sheets.exercise;
  const sheets = spreadsheet.getSheets();
  const before = sheets.find((sheet) => sheet.getSheetId() === kit.state?.comparison);
  const sheet = before ?? spreadsheet.insertSheet(freeName(compare.name, takenNames(sheets)), sheets.length);
  if (!before && kit.state) kit.save({ ...kit.state, comparison: sheet.getSheetId() });
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clear();
  applyTemplate(sheet, compareTemplate(content, plans), !before);
  insertShareChart(sheet, plans.length, compare.chart);
  return sheet;
}
