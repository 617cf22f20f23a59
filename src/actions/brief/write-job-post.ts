import type { PostLine } from "../../content/job-post-text.ts";
import { emptySheet } from "../../sheets/empty-sheet.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { applyTemplate } from "../../sheets/template.ts";
import { jobPostTemplate } from "../../sheets/templates/job-post.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { readRubric } from "../rubric/read-rubric.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { findPost, postLines, postMark } from "./job-posts.ts";

/**
 * Writes a job post from the role brief and the rubric. It gets a new sheet every time, because the last one may have been edited; unless one
 * says exactly this already, as after an attempt that broke off when all was written.
 */
export function writeJobPost(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { spreadsheet, ui, content } = ready;
  const sheets = spreadsheet.getSheets();
  const lines = postLines(ready, content, sheets, readRubric(ready, sheets));
  const sheet = whileLocked(() => {
    const post = write({ ...ready, kit: openKit(spreadsheet) }, lines);
    post.activate();
    return post;
  });
  const missing = lines.filter(({ kind }) => kind === "missing").length;
  ui.alert(content.messages.kit, content.messages.brief.postWritten(sheet.getName(), missing), ui.ButtonSet.OK);
}

function write({ spreadsheet, kit, content }: ActionContext, lines: readonly PostLine[]): Sheet {
  const mark = postMark(lines);
  const present = findPost(kit.state, spreadsheet.getSheets(), mark);
  if (present) return present;
  const sheet = emptySheet(spreadsheet, content.jobPost.sheet);
  const id = sheet.getSheetId();
  if (kit.state) kit.save({ ...kit.state, posts: [...(kit.state.posts ?? []).filter((post) => post.sheet !== id), { sheet: id, mark }] });
  applyTemplate(sheet, jobPostTemplate(lines), true);
  return sheet;
}
