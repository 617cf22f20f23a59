import { Refusal } from "../../content/refusal.ts";
import { nameKey } from "../../domain/name-key.ts";
import { columnCount, rowCount } from "../../sheets/extent.ts";
import { madeByKit } from "../../sheets/kit-sheets.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { MenuContext } from "../action-context.ts";

/** Somebody's list as it was read: what its cells show, from A1. */
export interface SourceList {
  readonly sheet: Sheet;
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/**
 * Asks which sheet lists the applicants, and reads it in one call. The one in front is proposed unless it is the kit's.
 *
 * @returns undefined when the question is closed
 * @throws Refusal when there is no such sheet, it is the kit's, or it is empty
 */
export function chooseSource({ spreadsheet, ui, kit, content }: MenuContext, sheets: readonly Sheet[]): SourceList | undefined {
  const { bringIn } = content.messages;
  const kits = kit.state ? madeByKit(kit, kit.state, sheets) : [];
  const own = sheets.filter((sheet) => !kits.includes(sheet));
  if (own.length === 0) throw new Refusal((messages) => messages.bringIn.noSheet);
  const front = spreadsheet.getActiveSheet().getSheetId();
  const proposed = own.find((sheet) => sheet.getSheetId() === front);
  const names = own.map((sheet) => sheet.getName());
  const answer = ui.prompt(bringIn.title, bringIn.askSheet(names, proposed?.getName() ?? ""), ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
  const typed = answer.getResponseText().trim();
  const isCalled = (sheet: Sheet) => nameKey(sheet.getName()) === nameKey(typed);
  const chosen = typed === "" ? proposed : (own.find(isCalled) ?? (/^\d{1,3}$/.test(typed) ? own[Number(typed) - 1] : undefined));
  if (!chosen) {
    const isKits = typed !== "" && kits.some(isCalled);
    throw new Refusal(({ bringIn: words }) => (isKits ? words.ownSheet(typed) : words.unknownSheet(typed)));
  }
  const name = chosen.getName();
  const cells = chosen.getRange(1, 1, rowCount(chosen), columnCount(chosen)).getDisplayValues();
  if (cells.flat().every((cell) => cell.trim() === "")) throw new Refusal(({ bringIn: words }) => words.emptySheet(name));
  return { sheet: chosen, name, cells };
}
