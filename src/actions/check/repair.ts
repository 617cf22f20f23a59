import { candidateCode } from "../../domain/candidate-code.ts";
import { cellText } from "../../domain/cell-text.ts";
import { isLoadingText } from "../../domain/cell-value.ts";
import type { Finding, Repair } from "../../domain/check/checked-workbook.ts";
import { highestCode } from "../../sheets/candidate-codes.ts";
import { rowCount } from "../../sheets/extent.ts";
import { freeName, takenNames } from "../../sheets/free-name.ts";
import { type Kit, pinSheet } from "../../sheets/kit.ts";
import { nameIn } from "../../sheets/other-names.ts";
import { nameRange, useNames } from "../../sheets/range-naming.ts";
import { reachLastRow } from "../../sheets/reach-last-row.ts";
import { candidateColumns, type Part } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { readTable } from "../../sheets/table.ts";
import { validation } from "../../sheets/template.ts";
import { PLACEHOLDER_NAMES, templateOf } from "../../sheets/template-of.ts";
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
  const changes = findings.filter(({ repair }) => repair !== undefined && changing.includes(repair.kind));
  const changed = sheets.filter((sheet) => changes.some(({ at }) => at?.id === sheet.getSheetId()));
  const taken = takenNames(sheets);
  const copies = changed.map((sheet) => {
    const usual = content.messages.check.copyName(sheet.getName());
    // A repair that broke off has made its copy already.
    const made = sheets.find((each) => each.getName().startsWith(usual) && isCopy(each, sheet));
    if (made) return made.getName();
    const name = freeName(usual, taken);
    // In one go, so that no copy is left without its name.
    spreadsheet.insertSheet(name, sheets.length, { template: sheet });
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

/** What changes cells that people may have typed. */
const changing: readonly Repair["kind"][] = ["write", "newCode", "lock", "formula", "clear"];

/** True for two sheets with the same formulas and, where neither is still waiting for an answer, the same values. */
function isCopy(one: Sheet, other: Sheet): boolean {
  const [a, b] = [one, other].map((sheet) => sheet.getDataRange());
  if (!a || !b || JSON.stringify(a.getFormulas()) !== JSON.stringify(b.getFormulas())) return false;
  const values = b.getValues() as unknown[][];
  return (a.getValues() as unknown[][]).every((row, r) =>
    row.every((cell, c) => {
      const against = values[r]?.[c];
      return isLoadingText(cell) || isLoadingText(against) || JSON.stringify(cell) === JSON.stringify(against);
    }),
  );
}

/** @returns true when the finding was dealt with */
function mend(context: ActionContext, kit: Kit, sheets: readonly Sheet[], { at, repair }: Finding): boolean {
  const { spreadsheet } = context;
  const sheet = sheets.find((each) => each.getSheetId() === at?.id);
  if (!at || !repair || !sheet) return false;
  switch (repair.kind) {
    case "name": {
      const name = nameRange(spreadsheet, repair.name, sheet.getRange(repair.range), kit.state?.names);
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
    case "formula":
      sheet.getRange(at.row, at.column).setFormula(repair.value);
      return true;
    case "clear":
      sheet.getRange(at.row, at.column).clearContent();
      return true;
    case "rule":
      mendRule(context, sheet, at, repair);
      return true;
    case "filter":
      reachLastRow(sheet, repair.heading);
      return true;
    case "pin":
      pinSheet(kit, sheet);
      return true;
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

/** Gives lines without one the rule of their column: a neighbour's, with the colours that people chose, or else the template's. */
function mendRule(
  { content }: ActionContext,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  { part, rule, last }: Extract<Repair, { readonly kind: "rule" }>,
): void {
  const all: readonly (unknown | null)[] = sheet
    .getRange(1, column, rowCount(sheet), 1)
    .getDataValidations()
    .map(([found]) => found ?? null);
  const lacking = all.flatMap((found, i) => (found === null && i + 1 >= row && i + 1 <= last ? [i + 1] : []));
  const model = all.findIndex((found, i) => found !== null && Math.abs(i + 1 - row) <= last - row + 1);
  const [range, wanted] = templateOf(part as Part, content, PLACEHOLDER_NAMES).rules?.[rule] ?? [];
  for (const number of lacking) {
    const cell = sheet.getRange(number, column);
    if (model >= 0 && model + 1 !== number)
      sheet.getRange(model + 1, column).copyTo(cell, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    else if (range && wanted) cell.setDataValidation(validation(sheet, wanted, cell.getA1Notation()));
  }
}
