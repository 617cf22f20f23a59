import { candidateCode } from "../../domain/candidate-code.ts";
import { cellText } from "../../domain/cell-text.ts";
import { nameKey } from "../../domain/name-key.ts";
import { giveCodes } from "../../sheets/candidate-codes.ts";
import { findSheet, type Kit, openKit } from "../../sheets/kit.ts";
import { candidateColumns } from "../../sheets/schema.ts";
import { appendRows } from "../../sheets/table.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";

/** Asks for a name and adds a candidate with it, below the last one and with a code. Two people may share a name. */
export function addCandidate(context: MenuContext): void {
  const ready = withKit(context);
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
  try {
    whileLocked(() => forget(openKit(spreadsheet)));
  } catch (error) {
    // The candidate is there and the user knows it: a word about a failure now would only make them add the same person again.
    console.error(String(error));
  }
}

/**
 * The number of the code is noted before the line is written, so that no other candidate can ever get it. The name is noted with it: whoever
 * tries again after an attempt that broke off means the same person, not a second one of this name.
 */
function append(context: ActionContext, name: string): { code: string; namesakes: number } {
  const { kit, spreadsheet } = context;
  const sheets = spreadsheet.getSheets();
  const table = kitTable(context, sheets, "candidates", candidateColumns);
  const { candidates, lastCode } = giveCodes(table, kit.state?.lastCode ?? 0);
  const begun = kit.state?.adding?.name === name ? kit.state.adding.code : undefined;
  const code = begun ?? candidateCode(lastCode + 1);
  if (kit.state && !begun) kit.save({ ...kit.state, lastCode: lastCode + 1, adding: { code, name } });
  const present = candidates.find((each) => each.code === code);
  const row = present?.row ?? appendRows(table, [{ code: cellText(code), name: cellText(name) }]);
  findSheet(kit.state, "candidates", sheets)?.getRange(row, table.columns.name).activate();
  return { code, namesakes: candidates.filter((other) => other.code !== code && nameKey(other.name) === nameKey(name)).length };
}

/** The user knows that it worked: the same name is another person from now on. */
function forget(kit: Kit): void {
  if (!kit.state?.adding) return;
  const { adding: _, ...state } = kit.state;
  kit.save(state);
}
