import { Refusal } from "../content/refusal.ts";
import { findSheet } from "../sheets/kit.ts";
import type { Part } from "../sheets/schema.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { readTable, type Table } from "../sheets/table.ts";
import type { ActionContext } from "./action-context.ts";

/**
 * Reads one of the kit's tables.
 *
 * @throws Refusal when there is no kit, or its sheet or one of the headings is gone
 */
export function kitTable<Column extends string>(
  context: ActionContext,
  sheets: readonly Sheet[],
  part: Part,
  columns: readonly Column[],
  optional: readonly Column[] = [],
): Table<Column> {
  const { kit, content } = context;
  if (!kit.state || kit.state.sheets[part]?.built === false) throw new Refusal((messages) => messages.noKit);
  const sheet = findSheet(kit.state, part, sheets);
  const name = kit.state.sheets[part]?.name ?? content.sheets[part].name;
  if (!sheet) throw new Refusal((messages) => messages.sheetGone(name));
  return readTable(sheet, part, columns, optional);
}
