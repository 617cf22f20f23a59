import type { Content } from "../../content/content.ts";
import type { PostCriterion, PostLine } from "../../content/job-post-text.ts";
import { missing } from "../../content/post-lines.ts";
import { goalsOf, platformsOf } from "../../domain/brief-lines.ts";
import { fnv1a } from "../../domain/fnv-1a.ts";
import { checkPosting } from "../../domain/posting-check/check-posting.ts";
import { workload } from "../../domain/workload.ts";
import type { RubricLine } from "../../sheets/criterion-ids.ts";
import type { KitPost, KitState } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { applyTemplate } from "../../sheets/template.ts";
import { jobPostTemplate, jobPostTexts } from "../../sheets/templates/job-post.ts";
import type { ActionContext } from "../action-context.ts";
import { lockedRubric } from "../rubric/read-rubric.ts";
import { briefOf, readBriefLines } from "./read-role-brief.ts";

/** The post that brief and rubric make at present. Below its title stands what shuts people out, to be reworded before it is published. */
export function postLines(
  context: ActionContext,
  { jobPost, postingCheck }: Content,
  sheets: readonly Sheet[],
  rubric: readonly RubricLine[],
): readonly PostLine[] {
  const asked = readBriefLines(context, sheets);
  const brief = briefOf(context, asked);
  const work = workload(goalsOf(asked), platformsOf(asked), brief.hours);
  const [title, ...lines] = jobPost.lines({ brief, criteria: counted(rubric), workload: work });
  const remarks = checkPosting([brief.title, brief.mission, brief.expectations, brief.experience, brief.proof].join("\n")).map(
    ({ id, wording }) => missing(postingCheck.sentence(wording, postingCheck.findings[id])),
  );
  return [...(title ? [title] : []), ...remarks, ...lines];
}

const counted = (rubric: readonly RubricLine[]): PostCriterion[] =>
  rubric
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, minimum }) => ({ name, isMustHave: minimum !== null }));

/** Stands for a post's text, and tells later whether somebody has edited it. */
export const postMark = (lines: readonly PostLine[]): string => markOf(jobPostTexts(lines));

/** Blank lines at the end are nobody's. */
const markOf = (texts: readonly string[]): string => fnv1a(texts.join("\n").trimEnd()).toString(16);

/**
 * Puts the posts that nobody has edited into the language of the kit, once brief and rubric speak it; call it while locked. A post is somebody's own as soon as
 * anything in it was changed.
 *
 * @param rename gives the sheet its usual name
 * @returns what is to be remembered of all posts, and the names of those that stay as they are
 */
export function translatePosts(
  context: ActionContext,
  sheets: readonly Sheet[],
  rename: (sheet: Sheet) => void,
): { posts: KitPost[]; kept: string[] } {
  const { kit, content } = context;
  const known = kit.state?.posts ?? [];
  const present = sheets.filter((sheet) => known.some((post) => post.sheet === sheet.getSheetId()));
  if (present.length === 0) return { posts: [], kept: [] };
  const lines = postLines(context, content, sheets, lockedRubric(context, sheets).lines);
  const mark = postMark(lines);
  const kept: string[] = [];
  const posts = present.map((sheet): KitPost => {
    const id = sheet.getSheetId();
    const before = known.find((post) => post.sheet === id)?.mark ?? "";
    const now = markOn(sheet);
    // One that says it already was translated by an attempt that broke off.
    if (now !== before && now !== mark) {
      kept.push(sheet.getName());
      return { sheet: id, mark: before };
    }
    const height = sheet.getLastRow();
    sheet.clearFormats();
    applyTemplate(sheet, jobPostTemplate(lines, height), false);
    rename(sheet);
    return { sheet: id, mark };
  });
  return { posts, kept };
}

/** The post that says exactly this, untouched since the kit wrote it. */
export function findPost(state: KitState | undefined, sheets: readonly Sheet[], mark: string): Sheet | undefined {
  const ids = (state?.posts ?? []).filter((post) => post.mark === mark).map((post) => post.sheet);
  return sheets.find((sheet) => ids.includes(sheet.getSheetId()) && markOn(sheet) === mark);
}

/** Anything beside the post's own column is somebody's too. */
export const markOn = (sheet: Sheet): string => {
  const rows: unknown[][] = sheet.getDataRange().getValues();
  return markOf(rows.map((row) => row.join("\t").replace(/\t+$/, "")));
};
