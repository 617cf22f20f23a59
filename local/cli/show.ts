import { errorMessage } from "../engine/cell-error.ts";
import { helpers, type UID } from "../engine/engine.ts";
import { scriptValue } from "../engine/script-value.ts";
import { usedZone } from "../engine/workbook/used-zone.ts";
import type { Workbook } from "../engine/workbook/workbook.ts";
import { localFormula } from "../notation/locale.ts";
import { type CliCommand, usage } from "./options.ts";
import { printable } from "./printable.ts";
import { loadWorkbook } from "./session.ts";

/** `gas show`: the values, formulas and notes (for failed formulas, the reason) of one or all sheets of a saved workbook, and its named ranges. */
export const showWorkbook: CliCommand = async ([file, wanted]) => {
  if (!file) throw new Error(usage);
  const workbook = loadWorkbook(file);
  process.env.TZ = workbook.timeZone;
  const { getters } = workbook.model;
  const ids = getters.getSheetIds().filter((id) => wanted === undefined || getters.getSheetName(id) === wanted);
  if (ids.length === 0) throw new Error(`${file} has no sheet named ${wanted}.`);
  return {
    sheets: Object.fromEntries(ids.map((id) => [getters.getSheetName(id), showSheet(workbook, id)])),
    names: Object.fromEntries(getters.getNamedRanges().map(({ name, range }) => [name, a1(workbook, range.sheetId, range.zone)])),
  };
};

function showSheet(workbook: Workbook, sheetId: UID): object {
  const { getters } = workbook.model;
  const { bottom, right } = usedZone(workbook, sheetId);
  const notes = new Map(workbook.attachments("note", sheetId).map(({ zone, data }) => [helpers.toXC(zone.left, zone.top), String(data)]));
  const grid = <T>(read: (position: { sheetId: UID; col: number; row: number }) => T): T[][] =>
    Array.from({ length: bottom + 1 }, (_, row) => Array.from({ length: right + 1 }, (_, col) => read({ sheetId, col, row })));
  return {
    values: grid((position) => printable(scriptValue(getters.getEvaluatedCell(position), workbook.timeZone), () => false)),
    formulas: grid((position) => {
      const cell = getters.getCell(position);
      return cell?.isFormula ? localFormula(cell.compiledFormula.toFormulaString(getters), workbook.locale) : "";
    }),
    notes: grid(
      (position) => notes.get(helpers.toXC(position.col, position.row)) ?? errorMessage(getters.getEvaluatedCell(position)) ?? "",
    ),
  };
}

/** @example "Rubric!A2:B12", or "'Rubric 2'!A1" */
function a1(
  workbook: Workbook,
  sheetId: UID,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): string {
  const name = workbook.model.getters.getSheetName(sheetId);
  const from = helpers.toXC(left, top);
  const to = helpers.toXC(right, bottom);
  const quoted = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${quoted}!${from === to ? from : `${from}:${to}`}`;
}
