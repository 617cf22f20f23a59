import type { LookedAt } from "../../content/check-messages.ts";
import { Refusal } from "../../content/refusal.ts";
import { check } from "../../domain/check/check.ts";
import type { CheckedWorkbook, Finding } from "../../domain/check/checked-workbook.ts";
import { HIGHEST_RATING, isRating, LOWEST_RATING } from "../../domain/rating.ts";
import { columnCount, rowCount } from "../../sheets/extent.ts";
import { type Kit, type KitState, openKit, sheetsWith } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
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
  const when = () => moment(context, now);
  spreadsheet.toast(words.working, title, SECONDS_SHOWN);
  const { findings, sheet, looked } = whileLocked(() => look(context, openKit(spreadsheet), when));
  if (findings.length === 0) {
    ui.alert(title, [words.fine, words.looked(looked)].join("\n\n"), ui.ButtonSet.OK);
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
    const present = check(readWorkbook(context, current, current.state, spreadsheet.getSheets()));
    const result = repair(context, current, present);
    SpreadsheetApp.flush();
    return { ...result, left: look(context, openKit(spreadsheet), when).findings.length };
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
  look(context, context.kit, () => moment(context, now));
}

interface Looked {
  readonly findings: readonly Finding[];
  readonly sheet?: Sheet;
  readonly looked: LookedAt;
}

/** Checks and writes the list; without a finding only where there is a list from before to bring up to date. */
function look(context: ActionContext, kit: Kit, when: () => string): Looked {
  if (!kit.state) throw new Refusal((messages) => messages.noKit);
  const sheets = checkedSheets(context, kit, kit.state);
  const workbook = readWorkbook(context, kit, kit.state, sheets);
  const looked = countsOf(workbook);
  const findings = asShown(check(workbook), sheets);
  const before = sheets.some((sheet) => sheet.getSheetId() === kit.state?.check);
  return findings.length > 0 || before
    ? { findings, looked, sheet: writeReport(context, kit, findings, looked, when()) }
    : { findings, looked };
}

function countsOf({ tables, names, parts, plans, held }: CheckedWorkbook): LookedAt {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    sheets: parts.length,
    names: names.length,
    headings: sum(Object.values(tables).map((table) => Object.keys(table?.labels ?? {}).length)),
    formulas: sum(parts.map(({ looked }) => looked.formulas)),
    rules: sum(parts.map(({ looked }) => looked.rules)),
    ratings: tables.interviews?.rows.filter(({ cells }) => cells.rating !== "").length ?? 0,
    held: held.candidates.length + held.damaged,
    plans: plans.length,
  };
}

/** The sheets that the kit remembers, among others. */
const checkedSheets = ({ spreadsheet }: ActionContext, kit: Kit, { sheets, plans = [], check: report }: KitState): readonly Sheet[] =>
  sheetsWith(spreadsheet, kit, [
    ...Object.values(sheets).flatMap(({ id }) => id ?? []),
    ...plans.map(({ sheet }) => sheet),
    ...(report === undefined ? [] : [report]),
  ]);

/** Numbers and dates as their cells show them, in the reader's own way of writing. Each sheet that has some is read once. */
function asShown(findings: readonly Finding[], sheets: readonly Sheet[]): readonly Finding[] {
  const shown = new Map<number, string[][]>();
  return findings.map((finding) => {
    const { kind, at } = finding;
    if (!at || (kind !== "isDate" && kind !== "outOfRange")) return finding;
    const grid = shown.get(at.id) ?? shownOn(sheets.find((sheet) => sheet.getSheetId() === at.id));
    shown.set(at.id, grid);
    const text = grid[at.row - 1]?.[at.column - 1] ?? "";
    if (text === "") return finding;
    // "4/5" becomes a date whose first number is the one that was typed first.
    const first = Number(/^\d+/.exec(text)?.[0]);
    const isRatingScale = finding.wanted === `${LOWEST_RATING}–${HIGHEST_RATING}`;
    const meant = kind === "isDate" && isRatingScale && isRating(first) ? { meant: String(first) } : {};
    return { ...finding, text, ...meant };
  });
}

const shownOn = (sheet: Sheet | undefined): string[][] =>
  sheet?.getRange(1, 1, rowCount(sheet), columnCount(sheet)).getDisplayValues() ?? [];
