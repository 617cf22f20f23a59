import { giveCriterionIds, lacksCriterionIds, type RubricLine, rubricLines } from "../../sheets/criterion-ids.ts";
import { openKit, rubricState } from "../../sheets/kit.ts";
import { addedRubricColumns, type RubricColumn, rubricColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";

/** The rubric as it was read: the table, and its criteria in their order. */
export interface Rubric {
  readonly table: Table<RubricColumn>;
  readonly lines: readonly RubricLine[];
}

/**
 * The criteria of the rubric in their order, in one read; lines that were added by hand get their ids now. Not to be called while locked.
 *
 * @throws Refusal when there is no rubric, one of its headings is gone, or two lines share an id
 */
export function readRubric(context: ActionContext, sheets: readonly Sheet[]): readonly RubricLine[] {
  const table = kitTable(context, sheets, "rubric", rubricColumns, addedRubricColumns);
  if (!lacksCriterionIds(table)) return rubricLines(table);
  return whileLocked(() => lockedRubric({ ...context, kit: openKit(context.spreadsheet) }, sheets).lines);
}

/** The same for somebody who holds the lock already. */
export function lockedRubric(context: ActionContext, sheets: readonly Sheet[]): Rubric {
  const { kit } = context;
  const table = kitTable(context, sheets, "rubric", rubricColumns, addedRubricColumns);
  if (!lacksCriterionIds(table)) return { table, lines: rubricLines(table) };
  const known = rubricState(kit.state);
  const { lines, lastId } = giveCriterionIds(table, known.lastId ?? 0);
  if (kit.state) kit.save({ ...kit.state, rubric: { ...known, lastId } });
  return { table, lines };
}
