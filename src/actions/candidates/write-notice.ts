import type { PostLine } from "../../content/job-post-text.ts";
import { retentionRule } from "../../domain/retention/retention-rule.ts";
import { emptySheet } from "../../sheets/empty-sheet.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { applyTemplate } from "../../sheets/template.ts";
import { jobPostTemplate } from "../../sheets/templates/job-post.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { markOn, postMark } from "../brief/job-posts.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { retentionChoice } from "./retention-basis.ts";

/**
 * Writes what candidates are told about methods, data, time and rights. Nobody's changes are lost: a notice that somebody edited stays, and the new
 * one gets another sheet.
 */
export function writeNotice(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { spreadsheet, ui, content } = ready;
  const lines = noticeLines(ready, spreadsheet.getSheets());
  const sheet = whileLocked(() => {
    const written = write({ ...ready, kit: openKit(spreadsheet) }, lines);
    written.activate();
    return written;
  });
  const missing = lines.filter(({ kind }) => kind === "missing").length;
  const { retention } = content.messages;
  ui.alert(content.messages.kit, retention.noticeWritten(sheet.getName(), missing), ui.ButtonSet.OK);
}

/** The notice that the role brief makes at present. */
export function noticeLines(context: ActionContext, sheets: readonly Sheet[]): readonly PostLine[] {
  const choice = retentionChoice(context, sheets);
  const { title } = readRoleBrief(context, sheets);
  return context.content.retention.notice.lines({ title, country: choice.country, months: retentionRule(choice)?.proposed ?? null });
}

/** The notice that nobody has edited since the kit wrote it; one with nothing on it is what an attempt leaves behind. */
export function ownNotice({ kit }: ActionContext, sheets: readonly Sheet[]): Sheet | undefined {
  const sheet = sheets.find((each) => each.getSheetId() === kit.state?.notice?.sheet);
  return sheet && (markOn(sheet) === kit.state?.notice?.mark || sheet.getLastRow() === 0) ? sheet : undefined;
}

/** Call it while locked. */
export function write(context: ActionContext, lines: readonly PostLine[]): Sheet {
  const { spreadsheet, kit, content } = context;
  const before = ownNotice(context, spreadsheet.getSheets());
  const sheet = before ?? emptySheet(spreadsheet, content.retention.notice.sheet);
  // Until the new words stand there, the old mark is the one that holds: so nothing is noted before an empty sheet is.
  if (before) sheet.clear();
  if (kit.state) kit.save({ ...kit.state, notice: { sheet: sheet.getSheetId(), mark: postMark(lines) } });
  applyTemplate(sheet, jobPostTemplate(lines), !before);
  return sheet;
}
