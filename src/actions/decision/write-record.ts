import { ranking } from "../../domain/board/ranking.ts";
import type { DocumentRow } from "../../sheets/document/document-row.ts";
import { fillDocument } from "../../sheets/document/fill-document.ts";
import { emptySheet } from "../../sheets/empty-sheet.ts";
import type { KitDecision, KitState } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import type { DecisionBasis } from "./decision-basis.ts";
import { type Decided, datedRows, needsNoReason } from "./record-rows.ts";
import { setStages, stageChanges } from "./set-stages.ts";

/** Label, text, and the columns of the ranking. */
const WIDTHS = [190, 400, 60, 70, 170, 170, 250];

/**
 * The number that a decision gets: that of a record which broke off, else the next one.
 *
 * @param mark of the decision as it is now
 * @returns also the sheet of the last version where nothing has changed since
 */
export function nextVersion(
  state: KitState | undefined,
  sheets: readonly Sheet[],
  mark: string,
): { readonly version: number; readonly unchanged?: Sheet } {
  const last = state?.decisions?.[state.decisions.length - 1];
  if (!last) return { version: 1 };
  if (!last.done) return { version: last.version };
  const sheet = last.mark === mark ? sheets.find((each) => each.getSheetId() === last.sheet) : undefined;
  return sheet ? { version: last.version, unchanged: sheet } : { version: last.version + 1 };
}

export interface RecordedFacts {
  readonly rows: readonly DocumentRow[];
  readonly mark: string;
  readonly version: number;
  readonly now: Date;
}

/**
 * Writes a version of the decision onto a sheet of its own, then the log, then the stages; call it while locked. The version is noted before
 * and as done afterwards, so that an attempt which broke off is completed by the next one, with one sheet and one line in the log.
 */
export function writeRecord(
  context: ActionContext,
  { basis, decided }: { readonly basis: DecisionBasis; readonly decided: Decided },
  { rows, mark, version, now }: RecordedFacts,
): Sheet {
  const { spreadsheet, kit, content } = context;
  const sheets = spreadsheet.getSheets();
  const begun = kit.state?.decisions?.find((each) => each.version === version);
  const before = begun && sheets.find((each) => each.getSheetId() === begun.sheet);
  const sheet = before ?? emptySheet(spreadsheet, content.decision.recordName(version));
  const note = (done: boolean): void => {
    const entry: KitDecision = { sheet: sheet.getSheetId(), version, mark, language: content.language, done };
    const others = (kit.state?.decisions ?? []).filter((each) => each.version !== version);
    if (kit.state) kit.save({ ...kit.state, decisions: [...others, entry] });
  };
  note(false);
  if (before) sheet.clear();
  const day = Utilities.formatDate(now, spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  fillDocument(sheet, datedRows(content, version, day, rows), WIDTHS, true);
  log(context, basis, decided, version, now);
  setStages(basis);
  note(true);
  return sheet;
}

function log(context: ActionContext, basis: DecisionBasis, { chosen, answers }: Decided, version: number, now: Date): void {
  const { spreadsheet, content } = context;
  const { decision: words } = content.messages;
  const { decider, reason, whyNotFirst } = answers.fields;
  const isFirst = needsNoReason(basis, chosen);
  const [first] = ranking(basis.board, basis.model).filter(({ figures }) => figures.rank === 1);
  const firstLabel = isFirst || !first ? "" : (basis.people.find(({ place }) => place === first.candidate)?.label ?? "");
  const changes = stageChanges(basis);
  const line = { when: now, who: decider };
  const entries = [
    {
      ...line,
      what: words.logged(version),
      detail: words.loggedDetail(chosen?.label ?? content.sheets.decision.nobody, firstLabel),
      reason: words.loggedReason(reason, isFirst ? "" : whyNotFirst),
    },
    ...(changes.length > 0
      ? [
          {
            ...line,
            what: words.stagesLogged,
            detail: changes.map(({ label, from, to }) => words.stageChange(label, from, to)).join("\n"),
            reason: words.logged(version),
          },
        ]
      : []),
  ];
  writeLog(context, spreadsheet.getSheets(), entries, now.getTime() - RETRIED_WITHIN);
}
