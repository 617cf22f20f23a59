import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { isFilled, planFingerprint } from "../../domain/exercise/filled-plan.ts";
import { isRating } from "../../domain/rating.ts";
import type { KitMark } from "../../sheets/kit.ts";
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
  /** The mark that stands for the plan as it is now; undefined when plan, reasons or log were changed after it. */
  readonly mark: StandingMark | undefined;
}

/** A mark whose plan is still the one that was marked. */
export interface StandingMark extends KitMark {
  /** The level of Budgeting, as the log has it. */
  readonly rating: number;
}

/** The newest filled plan of every candidate, and the log that holds the marks. */
export function plansToMark(
  context: ActionContext,
  sheets: readonly Sheet[],
): { plans: readonly PlanToMark[]; log: Table<InterviewColumn> } {
  const log = kitTable(context, sheets, "interviews", interviewColumns);
  const newest = new Map<string, PlanSheet & { readonly known: KitMark | undefined }>();
  for (const { sheet, code, mark } of presentPlans(context.kit.state, sheets)) {
    const plan = readPlanSheet(context, sheet, code);
    if (plan && isFilled(plan.filled)) newest.set(code, { ...plan, known: mark });
  }
  const plans = [...newest.values()].map(({ known, ...plan }) => {
    const line = lastMark(log, plan.code);
    const rating = line?.rating;
    const stands =
      known !== undefined &&
      known.ballot === line?.ballot &&
      known.state === planFingerprint(plan.filled) &&
      // A sheet whose cell for it was deleted says nothing against the mark.
      (plan.places.justification === undefined || known.level === plan.filled.justification);
    return { ...plan, ballot: line?.ballot, mark: stands && isRating(rating) ? { ...known, rating } : undefined };
  });
  return { plans, log };
}

/** What the last marking of a candidate's plan left in the log; the source is known in every language. */
function lastMark(log: Table<InterviewColumn>, code: string): { readonly ballot: string; readonly rating: unknown } | undefined {
  const sources = new Set(languages.map((language) => contentFor(language).messages.exercise.source));
  const marks = log.rows.filter(({ cells }) => sources.has(String(cells.interviewer)) && String(cells.code).trim() === code);
  const replaced = new Set(log.rows.map(({ cells }) => String(cells.replaces)));
  return marks
    .map(({ cells }) => ({ ballot: String(cells.ballot), rating: cells.rating }))
    .filter(({ ballot }) => !replaced.has(ballot))
    .pop();
}
