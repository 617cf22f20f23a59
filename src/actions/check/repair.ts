import { candidateCode } from "../../domain/candidate-code.ts";
import { cellText } from "../../domain/cell-text.ts";
import type { Finding } from "../../domain/check/checked-workbook.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { highestCode } from "../../sheets/candidate-codes.ts";
import { freeName, takenNames } from "../../sheets/free-name.ts";
import type { Kit } from "../../sheets/kit.ts";
import { nameIn } from "../../sheets/other-names.ts";
import { nameRange, useNames } from "../../sheets/range-naming.ts";
import { candidateColumns, type Part } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { readTable } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { writeLockBack } from "../rubric/lock-weights.ts";
import { addParts } from "../workbook/add-parts.ts";
import { mendMemory } from "./mend-memory.ts";

/**
 * Does what is safe to do; call it while locked. A sheet on which a cell changes is copied first, so nothing is ever lost.
 *
 * @returns how many findings were dealt with, and the names of the copies
 */
export function repair(context: ActionContext, kit: Kit, findings: readonly Finding[]): { repaired: number; copies: readonly string[] } {
  const { spreadsheet, content } = context;
  const sheets = spreadsheet.getSheets();
  const changes = findings.filter(({ repair }) => repair?.kind === "write" || repair?.kind === "newCode" || repair?.kind === "lock");
  const changed = sheets.filter((sheet) => changes.some(({ at }) => at?.id === sheet.getSheetId()));
  const taken = takenNames(sheets);
  const copies = changed.map((sheet) => {
    const usual = content.messages.check.copyName(sheet.getName());
    // A repair that broke off has made its copy already.
    const made = sheets.find((each) => each.getName().startsWith(usual) && cellsOf(each) === cellsOf(sheet));
    if (made) return made.getName();
    const name = freeName(usual, taken);
    const copy = sheet.copyTo(spreadsheet);
    try {
      copy.setName(name);
    } catch (error) {
      // Under Google's own name for a copy the next attempt would not know it again.
      spreadsheet.deleteSheet(copy);
      throw error;
    }
    return name;
  });
  let repaired = 0;
  for (const finding of findings) if (finding.repair?.kind === "memory" || mend(context, kit, sheets, finding)) repaired++;
  if (findings.some((finding) => finding.repair?.kind === "lock")) writeLockBack({ ...context, kit }, sheets);
  if (findings.some((finding) => finding.repair?.kind === "memory")) mendMemory({ ...context, kit });
  const lost = findings.flatMap(({ repair }) => (repair?.kind === "addSheet" ? [repair.part as Part] : []));
  if (lost.length > 0) addParts({ ...context, kit }, lost);
  return { repaired: repaired + lost.length, copies };
}

const cellsOf = (sheet: Sheet): string => {
  const range = sheet.getDataRange();
  return JSON.stringify([range.getFormulas(), range.getValues()]);
};

/** @returns true when the finding was dealt with */
function mend({ spreadsheet }: ActionContext, kit: Kit, sheets: readonly Sheet[], { at, repair }: Finding): boolean {
  const sheet = sheets.find((each) => each.getSheetId() === at?.id);
  if (!at || !repair || !sheet) return false;
  switch (repair.kind) {
    case "name": {
      const letter = columnLetter(at.column);
      const name = nameRange(spreadsheet, repair.name, sheet.getRange(`${letter}${at.row}:${letter}`), kit.state?.names);
      if (kit.state && name !== nameIn(kit.state.names, repair.name)) {
        kit.save({ ...kit.state, names: { ...kit.state.names, [repair.name]: name } });
      }
      useNames(sheets, kit.state?.names);
      return true;
    }
    case "write": {
      const cell = sheet.getRange(at.row, at.column);
      // A cell that is set to hold text would take the number for text again.
      if (typeof repair.value === "number" && cell.getNumberFormat() === "@") cell.setNumberFormat("General");
      cell.setValue(typeof repair.value === "string" ? cellText(repair.value) : repair.value);
      return true;
    }
    case "newCode": {
      if (!kit.state) return false;
      const lastCode = highestCode(readTable(sheet, "candidates", candidateColumns), kit.state.lastCode) + 1;
      kit.save({ ...kit.state, lastCode });
      sheet.getRange(at.row, at.column).setValue(cellText(candidateCode(lastCode)));
      return true;
    }
    case "lock":
      // All of them together, afterwards.
      return true;
    default:
      return false;
  }
}
