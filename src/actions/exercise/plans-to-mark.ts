import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { isFilled } from "../../domain/exercise/filled-plan.ts";
import { type InterviewColumn, interviewColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { type PlanSheet, presentPlans, readPlanSheet } from "./plan-sheets.ts";

/** A plan that is to be marked, with the ballot that marked it last. */
export interface PlanToMark extends PlanSheet {
  /** Undefined while nobody has marked it. */
  readonly ballot: string | undefined;
}

/** The newest filled plan of every candidate, and the log that holds the marks. */
export function plansToMark(
  context: ActionContext,
  sheets: readonly Sheet[],
): { plans: readonly PlanToMark[]; log: Table<InterviewColumn> } {
  const log = kitTable(context, sheets, "interviews", interviewColumns);
  const newest = new Map<string, PlanSheet>();
  for (const { sheet, code } of presentPlans(context.kit.state, sheets)) {
    const plan = readPlanSheet(context, sheet, code);
    if (plan && isFilled(plan.filled)) newest.set(code, plan);
  }
  return { plans: [...newest.values()].map((plan) => ({ ...plan, ballot: lastMark(log, plan.code) })), log };
}

/** The ballot that the last marking of a candidate's plan left in the log; the source is known in every language. */
export function lastMark(log: Table<InterviewColumn>, code: string): string | undefined {
  const sources = new Set(languages.map((language) => contentFor(language).messages.exercise.source));
  const marks = log.rows.filter(({ cells }) => sources.has(String(cells.interviewer)) && String(cells.code).trim() === code);
  const replaced = new Set(log.rows.map(({ cells }) => String(cells.replaces)));
  return marks
    .map(({ cells }) => String(cells.ballot))
    .filter((ballot) => !replaced.has(ballot))
    .pop();
}
