import { candidatesOf } from "../sheets/candidate-codes.ts";
import { candidateColumns, interviewColumns } from "../sheets/schema.ts";
import type { Panel } from "../sidebar/api.ts";
import type { Desk } from "./desk.ts";
import { kitTable } from "./kit-table.ts";

/** Who has handed in for whom. */
export function loadPanel(desk: Desk): Panel {
  const sheets = desk.spreadsheet.getSheets();
  const log = kitTable(desk, sheets, "interviews", interviewColumns);
  const candidates = candidatesOf(kitTable(desk, sheets, "candidates", candidateColumns));
  const rows = candidates.map(({ code, name }) => {
    const lines = log.rows.filter(({ cells }) => String(cells.code) === code);
    const submitted = [...new Set(lines.map(({ cells }) => String(cells.interviewer)))];
    return { candidate: code, name, submitted, missing: [], revealed: submitted.length > 0 };
  });
  return { rows, mode: "open", room: { used: 0, ballots: 0 } };
}
