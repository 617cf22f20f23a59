import type { PostCriterion } from "../content/job-post-text.ts";
import type { RubricLine } from "../sheets/criterion-ids.ts";
import { freeName } from "../sheets/free-name.ts";
import { applyTemplate } from "../sheets/template.ts";
import { jobPostTemplate } from "../sheets/templates/job-post.ts";
import type { MenuDesk } from "./desk.ts";
import { readRoleBrief } from "./read-role-brief.ts";
import { readRubric } from "./read-rubric.ts";
import { withKit } from "./set-up-kit.ts";
import { whileLocked } from "./while-locked.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a job post from the role brief and the rubric. It gets a new sheet every time, because the last one may have been edited. */
export function writeJobPost(desk: MenuDesk): void {
  const ready = withKit(desk);
  if (!ready) return;
  const { spreadsheet, ui, content } = ready;
  const { jobPost, messages } = content;
  const sheets = spreadsheet.getSheets();
  const brief = readRoleBrief(ready, sheets);
  const lines = jobPost.lines({ brief, criteria: counted(readRubric(ready, sheets)) });
  const sheet = whileLocked(() => {
    const post = emptySheet(spreadsheet, jobPost.sheet);
    applyTemplate(post, jobPostTemplate(lines), true);
    post.activate();
    return post;
  });
  const missing = lines.filter(({ kind }) => kind === "missing").length;
  ui.alert(messages.kit, messages.brief.postWritten(sheet.getName(), missing), ui.ButtonSet.OK);
}

const counted = (rubric: readonly RubricLine[]): PostCriterion[] =>
  rubric
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, minimum }) => ({ name, isMustHave: minimum !== null }));

/** A new sheet; or one of this name with nothing on it, which is what an attempt that broke off leaves behind. */
function emptySheet(spreadsheet: MenuDesk["spreadsheet"], name: string): Sheet {
  const sheets = spreadsheet.getSheets();
  const isPost = (other: string) => other === name || /^ \d+$/.test(other.slice(name.length));
  const left = sheets.find((sheet) => sheet.getName().startsWith(name) && isPost(sheet.getName()) && sheet.getLastRow() === 0);
  if (left) return left;
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  return spreadsheet.insertSheet(freeName(name, taken), sheets.length);
}
