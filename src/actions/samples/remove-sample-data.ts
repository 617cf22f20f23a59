import { openKit } from "../../sheets/kit.ts";
import { candidateColumns, interviewColumns } from "../../sheets/schema.ts";
import { deleteRows, type Table } from "../../sheets/table.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";
import { sampleBallotIds } from "./sample-ballots.ts";

/** Removes the sample candidates and their sample ballots, wherever sorting has put them, and nothing else. */
export function removeSampleData(context: MenuContext): void {
  const { ui, content } = context;
  const { messages } = content;
  const removed = whileLocked(() => removeSamples({ ...context, kit: openKit(context.spreadsheet) }));
  const sentence = removed ? messages.samplesRemoved(removed.candidates, removed.ratings) : messages.noSamples;
  ui.alert(messages.kit, sentence, ui.ButtonSet.OK);
}

/** The codes are forgotten last, so that a removal which broke off can be completed. @returns undefined when there were no samples */
function removeSamples(context: ActionContext): { candidates: number; ratings: number } | undefined {
  const { spreadsheet, kit } = context;
  if (!kit.state || kit.state.samples.length === 0) return undefined;
  const { samples } = kit.state;
  const sheets = spreadsheet.getSheets();
  const log = kitTable(context, sheets, "interviews", interviewColumns);
  const candidates = kitTable(context, sheets, "candidates", candidateColumns);
  const ballots = new Set(samples.flatMap(sampleBallotIds));
  const lines = rowsWhere(log, ({ ballot }) => ballots.has(String(ballot)));
  const people = rowsWhere(candidates, ({ code }) => samples.includes(String(code)));
  deleteRows(log.sheet, numbers(lines));
  deleteRows(candidates.sheet, numbers(people));
  kit.save({ ...kit.state, samples: [] });
  return { candidates: people.length, ratings: lines.filter(({ cells }) => cells.rating !== "").length };
}

const rowsWhere = <Column extends string>(table: Table<Column>, fits: (cells: Readonly<Record<Column, unknown>>) => boolean) =>
  table.rows.filter(({ cells }) => fits(cells));

const numbers = (rows: readonly { readonly number: number }[]): number[] => rows.map(({ number }) => number);
