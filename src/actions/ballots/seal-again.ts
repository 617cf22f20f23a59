import { contentFor } from "../../content/content-for.ts";
import { Refusal } from "../../content/refusal.ts";
import { people } from "../../domain/ballot/awaited.ts";
import { cellText } from "../../domain/cell-text.ts";
import { textOf } from "../../domain/cell-value.ts";
import { findSheet } from "../../sheets/kit.ts";
import { briefColumns } from "../../sheets/schema.ts";
import type { Panel } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { nameInterviewers } from "../brief/name-interviewers.ts";
import { kitTable } from "../kit-table.ts";
import { addParts } from "../workbook/add-parts.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { openBallotRecords } from "./ballot-records.ts";
import { panelOf } from "./load-panel.ts";
import { parseReasoned, whoActs } from "./motive.ts";
import { removedAndMissing } from "./voices.ts";

/**
 * Puts the role brief back as it was when the ballots came in that are held back: it says sealed, and names again whoever was taken off without
 * handing in. A brief that is gone comes back. Call it while locked.
 *
 * @throws Refusal when the reason is missing, or nothing is held back
 */
export function sealAgain(context: ActionContext, sent: unknown, now: Date): Panel {
  const motive = parseReasoned(sent);
  const records = openBallotRecords(context);
  const { sealed } = records.store;
  if (sealed.length === 0) throw new Refusal(({ ballots }) => ballots.nothingToSealAgain);
  const candidates = [...new Set(sealed.map(({ ballot }) => ballot.candidate))];
  const names = people(candidates.flatMap((candidate) => removedAndMissing(records, candidate)));
  if (!findSheet(context.kit.state, "roleBrief", records.sheets)) addParts(context, ["roleBrief"]);
  const sheets = context.spreadsheet.getSheets();
  const { ballots } = context.content.messages;
  const entry = {
    when: now,
    who: whoActs(context, motive),
    what: ballots.sealedAgain,
    detail: ballots.sealedAgainDetail(names),
    reason: motive.reason,
  };
  writeLog(context, sheets, [entry], now.getTime() - RETRIED_WITHIN);
  writeBrief(context, names);
  SpreadsheetApp.flush();
  return panelOf(openBallotRecords(context));
}

/** The brief says sealed, and names these too. */
function writeBrief(context: ActionContext, names: readonly string[]): void {
  const sheets = context.spreadsheet.getSheets();
  const { sheet, rows, columns } = kitTable(context, sheets, "roleBrief", briefColumns);
  const { modes } = contentFor(context.content.language).sheets.roleBrief;
  const mode = rows.find(({ cells }) => textOf(cells.key) === "mode");
  if (mode) sheet.getRange(mode.number, columns.answer).setValue(cellText(modes.sealed));
  nameInterviewers(context, sheets, names);
}
