import { nameKey } from "../domain/arguments/names.ts";
import { candidateCode } from "../domain/candidate-code.ts";
import { cellText } from "../domain/cell-text.ts";
import { giveCodes } from "../sheets/candidate-codes.ts";
import { findSheet, openKit } from "../sheets/kit.ts";
import { candidateColumns } from "../sheets/schema.ts";
import { appendRows } from "../sheets/table.ts";
import type { Desk, MenuDesk } from "./desk.ts";
import { kitTable } from "./kit-table.ts";
import { withKit } from "./set-up-kit.ts";
import { whileLocked } from "./while-locked.ts";

/** Asks for a name and adds a candidate with it, below the last one and with a code. Two people may share a name. */
export function addCandidate(desk: MenuDesk): void {
  const ready = withKit(desk);
  if (!ready) return;
  const { ui, content, spreadsheet } = ready;
  const { kit: title, candidates: messages } = content.messages;
  const answer = ui.prompt(messages.addTitle, messages.askName, ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const name = answer.getResponseText().trim();
  if (name === "") {
    ui.alert(title, messages.nameMissing, ui.ButtonSet.OK);
    return;
  }
  const { code, namesakes } = whileLocked(() => append({ ...ready, kit: openKit(spreadsheet) }, name));
  ui.alert(title, messages.candidateAdded(name, code, namesakes), ui.ButtonSet.OK);
}

/** The number of the code is noted before the line is written, so that no other candidate can ever get it. */
function append(desk: Desk, name: string): { code: string; namesakes: number } {
  const { kit, spreadsheet } = desk;
  const sheets = spreadsheet.getSheets();
  const table = kitTable(desk, sheets, "candidates", candidateColumns);
  const { candidates, lastCode } = giveCodes(table, kit.state?.lastCode ?? 0);
  const code = candidateCode(lastCode + 1);
  if (kit.state) kit.save({ ...kit.state, lastCode: lastCode + 1 });
  const row = appendRows(table, [{ code: cellText(code), name: cellText(name) }]);
  const sheet = findSheet(kit.state, "candidates", sheets);
  sheet?.getRange(row, table.columns.name).activate();
  return { code, namesakes: candidates.filter((other) => nameKey(other.name) === nameKey(name)).length };
}
