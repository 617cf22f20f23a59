import { Refusal } from "../../content/refusal.ts";
import { check } from "../../domain/check/check.ts";
import type { Finding } from "../../domain/check/checked-workbook.ts";
import { type Kit, openKit } from "../../sheets/kit.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { readWorkbook } from "./read-workbook.ts";
import { rebuildMemory } from "./rebuild-memory.ts";
import { repair } from "./repair.ts";
import { writeReport } from "./write-report.ts";

/** Long enough to be read; a list or a sentence follows. */
const SECONDS_SHOWN = 4;

/**
 * Looks for what people break without meaning to, lists it with links to the cells, and repairs what is safe to repair, if the user wants it.
 *
 * @throws Refusal where there is no kit
 */
export function checkWorkbook(context: MenuContext, now: Date): void {
  const { spreadsheet, ui, kit, content } = context;
  const { check: words, kit: title } = content.messages;
  if (kit.isLost && !mendsMemory(context)) return;
  if (!kit.state) throw new Refusal((messages) => messages.noKit);
  const when = moment(context, now);
  spreadsheet.toast(words.working, title, SECONDS_SHOWN);
  const { findings, sheet } = whileLocked(() => look(context, kit, when));
  if (findings.length === 0) {
    ui.alert(title, words.fine, ui.ButtonSet.OK);
    return;
  }
  sheet?.activate();
  const name = sheet?.getName() ?? words.sheet;
  const safe = findings.filter((finding) => finding.repair !== undefined);
  if (safe.length === 0) {
    ui.alert(title, words.found(findings.length, name), ui.ButtonSet.OK);
    return;
  }
  if (ui.alert(title, words.offer(findings.length, safe.length, name), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  spreadsheet.toast(words.repairing, title, SECONDS_SHOWN);
  const done = whileLocked(() => {
    const current = openKit(spreadsheet);
    if (!current.state) throw new Refusal((messages) => messages.noKit);
    // Looked at again, now that nobody else can be changing it.
    const present = check(readWorkbook(context, current.state, spreadsheet.getSheets()));
    const result = repair(context, current, present);
    SpreadsheetApp.flush();
    return { ...result, left: look(context, current, when).findings.length };
  });
  ui.alert(title, words.repaired(done.repaired, done.left, done.copies), ui.ButtonSet.OK);
}

/** Makes the kit's memory anew where it is lost, if the user wants it. @returns false where the user would rather not */
function mendsMemory(context: MenuContext): boolean {
  const { ui, kit, content } = context;
  const { check: words, kit: title } = content.messages;
  if (ui.alert(title, words.askRebuild, ui.ButtonSet.YES_NO) !== ui.Button.YES) return false;
  whileLocked(() => rebuildMemory(context, kit));
  return true;
}

const moment = ({ spreadsheet }: ActionContext, now: Date): string =>
  Utilities.formatDate(now, spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");

/** Checks again and writes the list that is there in the words of the context; call it while locked. */
export function writeReportAnew(context: ActionContext, now: Date): void {
  look(context, context.kit, moment(context, now));
}

/** Checks and writes the list; without a finding only where there is a list from before to bring up to date. */
function look(
  context: ActionContext,
  kit: Kit,
  when: string,
): { findings: readonly Finding[]; sheet?: GoogleAppsScript.Spreadsheet.Sheet } {
  if (!kit.state) return { findings: [] };
  const sheets = context.spreadsheet.getSheets();
  const findings = check(readWorkbook(context, kit.state, sheets));
  const before = sheets.some((sheet) => sheet.getSheetId() === kit.state?.check);
  return findings.length > 0 || before ? { findings, sheet: writeReport(context, kit, findings, when) } : { findings };
}
