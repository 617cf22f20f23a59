import { textOf } from "../../domain/cell-value.ts";
import { mentions, namesRemover, type PersonAmongOthers } from "../../domain/decision/without-names.ts";
import { figure } from "../../sentences/board-sentences.ts";
import {
  type DocumentRow,
  fact,
  gap,
  heading,
  help,
  inColumns,
  line,
  section,
  title,
  warning,
} from "../../sheets/document/document-row.ts";
import { type DocumentSort, findSheet, openKit } from "../../sheets/kit.ts";
import { logColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { type Applicant, type DecisionBasis, readBasis } from "../decision/decision-basis.ts";
import { readRecord } from "../decision/read-record.ts";
import { writeDocument } from "../decision/write-document.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { askCandidate } from "./ask-candidate.ts";
import { ballotHistory } from "./ballot-history.ts";
import { heardLines } from "./heard-lines.ts";
import { ownDrafts } from "./own-drafts.ts";
import { pageRows } from "./page-rows.ts";
import { planLines } from "./plan-lines.ts";
import { platformLevels } from "./platform-levels.ts";
import { sampleLines } from "./sample-lines.ts";

/** Label, text, figure, and two columns for the rest. */
const WIDTHS = [180, 380, 70, 280, 280];

const SECONDS_SHOWN = 5;

/** Where the cells of the log stand. */
const LOGGED = [0, 1, 3, 4];

/** Puts everything about one candidate on a page; choosing it again brings the page up to date. */
export const showCandidatePage = (context: MenuContext, now: Date): void => show(context, "page", now);

/**
 * Puts everything that the kit holds about one candidate on a sheet, to be sent: also what no longer counts, and lines of the log; never the name
 * of another candidate.
 */
export const exportCandidate = (context: MenuContext, now: Date): void => show(context, "export", now);

function show(context: MenuContext, sort: "page" | "export", now: Date): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, content, spreadsheet } = ready;
  const { kit: words, documents } = content.messages;
  const code = askCandidate(ready, sort === "page" ? documents.askPage : documents.askExport);
  if (code === undefined) return;
  if (code === "") {
    ui.alert(words, documents.nobodyNamed, ui.ButtonSet.OK);
    return;
  }
  spreadsheet.toast(content.messages.decision.working, words, SECONDS_SHOWN);
  const sheet = whileLocked(() => writePage({ ...ready, kit: openKit(spreadsheet) }, sort, code, now));
  if (!sheet) return;
  sheet.activate();
  ui.alert(words, sort === "page" ? documents.pageReady(sheet.getName()) : documents.exportReady(sheet.getName()), ui.ButtonSet.OK);
}

/** Writes the page of a candidate, or the export; call it while locked. @returns undefined where nobody has this code any more */
export function writePage(
  context: ActionContext,
  sort: Extract<DocumentSort, "page" | "export">,
  code: string,
  now: Date,
): Sheet | undefined {
  const { spreadsheet, content } = context;
  const sheets = spreadsheet.getSheets();
  const basis = readBasis(context, sheets);
  const person = basis.people.find((each) => each.code === code);
  if (!person) return undefined;
  const name = sort === "page" ? content.candidatePage.pageName(code) : content.candidatePage.exportName(code);
  const rows = sort === "page" ? wholePage(context, sheets, basis, person, now) : wholeExport(context, sheets, basis, person, now);
  return writeDocument(context, { sort, code, name }, rows, WIDTHS);
}

const timeIn =
  ({ spreadsheet }: ActionContext) =>
  (day: Date): string =>
    Utilities.formatDate(day, spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");

function factsOf(context: ActionContext, sheets: readonly Sheet[], basis: DecisionBasis, person: Applicant) {
  const { content, kit } = context;
  const { reason = "", raised = "" } = readRecord(kit.state, sheets)?.about(person.code) ?? {};
  return {
    ...{ basis, person },
    heard: heardLines(basis.log, person.code, (value) => figure(content.board, value, 1)),
    platforms: platformLevels(basis, person),
    history: ballotHistory(content, basis, person, timeIn(context)),
    decided: [reason, raised].filter(Boolean).join("\n"),
  };
}

/** Ballots that are held back are counted and never shown. */
function sealedRows({ content }: ActionContext, { panel }: DecisionBasis, { code }: Applicant): DocumentRow[] {
  const held = panel.rows.find(({ candidate }) => candidate === code)?.held ?? 0;
  return held > 0 ? [warning(`! ${content.candidatePage.sealed(held)}`)] : [];
}

function wholePage(context: ActionContext, sheets: readonly Sheet[], basis: DecisionBasis, person: Applicant, now: Date): DocumentRow[] {
  const { candidatePage: words } = context.content;
  const facts = factsOf(context, sheets, basis, person);
  return [
    title(words.title(person.name, person.code)),
    help(words.refreshed(timeIn(context)(now))),
    ...sealedRows(context, basis, person),
    gap,
    ...pageRows(context, { ...facts, heard: facts.heard.filter(({ isReplaced }) => !isReplaced) }),
  ];
}

function wholeExport(context: ActionContext, sheets: readonly Sheet[], basis: DecisionBasis, person: Applicant, now: Date): DocumentRow[] {
  const { candidatePage: words } = context.content;
  const facts = factsOf(context, sheets, basis, person);
  const others = basis.people.filter(({ code }) => code !== person.code).flatMap(({ name, code }) => [name, code]);
  const among = { own: [person.name, person.code], others };
  const clean = namesRemover(among, words.otherCandidate);
  const heard = facts.heard.map((each) => ({ ...each, by: each.isReplaced ? `${each.by} (${words.replaced})` : each.by }));
  const table = (name: string, headings: readonly string[], lines: readonly (readonly string[])[]): DocumentRow[] => [
    ...[gap, section(name)],
    ...(lines.length === 0 ? [fact("", words.none)] : [heading(headings), ...lines.map((cells) => line(cells))]),
  ];
  const rows = [
    ...pageRows(context, { ...facts, heard }),
    ...table(words.sections.plan, words.columns.plan, planLines(context, sheets, person.code)),
    ...table(words.sections.sample, words.columns.sample, sampleLines(context, sheets, person.code)),
    ...draftRows(context, basis, person, (lines) => table(words.sections.draft, words.columns.heard, lines)),
    ...table(words.sections.log, inColumns(LOGGED, words.columns.log), logLines(context, sheets, among)),
  ];
  return [
    title(words.title(person.name, person.code)),
    help(words.exported(timeIn(context)(now), person.code)),
    help(words.limits),
    ...sealedRows(context, basis, person),
    gap,
    // The first cell says who, or what; people write only into the others.
    ...rows.map((row) => ({ ...row, cells: row.cells.map((cell, column) => (column === 0 ? cell : clean(cell))) })),
  ];
}

/** A draft of the present user's; where ballots are sealed, only that there is one, because others can read the sheet. */
function draftRows(
  context: ActionContext,
  { brief, panel }: DecisionBasis,
  { code }: Applicant,
  table: (lines: readonly (readonly string[])[]) => DocumentRow[],
): DocumentRow[] {
  const lines = ownDrafts(context, code);
  if (lines.length === 0) return [];
  const isRevealed = panel.rows.some(({ candidate, revealed }) => candidate === code && revealed);
  return brief.mode === "open" || isRevealed ? table(lines) : [gap, warning(`! ${context.content.candidatePage.draftSealed}`)];
}

/** Lines of the log that name this person; of details in several lines, those that do. */
function logLines(context: ActionContext, sheets: readonly Sheet[], among: PersonAmongOthers): string[][] {
  if (!findSheet(context.kit.state, "log", sheets)) return [];
  const isAbout = mentions(among);
  return kitTable(context, sheets, "log", logColumns).rows.flatMap(({ cells }) => {
    const [what, detail, reason] = [cells.what, cells.detail, cells.reason].map(textOf) as [string, string, string];
    if (!isAbout(`${detail}\n${reason}`)) return [];
    const when = cells.when instanceof Date ? timeIn(context)(cells.when) : textOf(cells.when);
    const about = detail.split("\n").filter(isAbout);
    return [inColumns(LOGGED, [when, about.length > 0 ? about.join("\n") : detail, what, reason])];
  });
}
