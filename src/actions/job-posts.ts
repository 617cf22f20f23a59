import type { Content } from "../content/content.ts";
import type { PostCriterion, PostLine } from "../content/job-post-text.ts";
import { textFingerprint } from "../domain/text-fingerprint.ts";
import type { RubricLine } from "../sheets/criterion-ids.ts";
import type { KitPost, KitState } from "../sheets/kit.ts";
import { jobPostTexts } from "../sheets/templates/job-post.ts";
import type { Desk } from "./desk.ts";
import { readRoleBrief } from "./read-role-brief.ts";
import { readRubric } from "./read-rubric.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The post that brief and rubric make at present. */
export const postLines = (desk: Desk, { jobPost }: Content, sheets: readonly Sheet[]): readonly PostLine[] =>
  jobPost.lines({ brief: readRoleBrief(desk, sheets), criteria: counted(readRubric(desk, sheets)) });

const counted = (rubric: readonly RubricLine[]): PostCriterion[] =>
  rubric
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, minimum }) => ({ name, isMustHave: minimum !== null }));

/** Stands for a post's text, and tells later whether somebody has edited it. */
export const postMark = (lines: readonly PostLine[]): string => markOf(jobPostTexts(lines));

/** Blank lines at the end are nobody's. */
const markOf = (texts: readonly string[]): string => textFingerprint(texts.join("\n").trimEnd());

/** The posts that still are as the kit wrote them, and the others. */
export function presentPosts(
  state: KitState | undefined,
  sheets: readonly Sheet[],
): { readonly untouched: readonly (KitPost & { readonly on: Sheet })[]; readonly edited: readonly Sheet[] } {
  const present = (state?.posts ?? []).flatMap((post) => {
    const on = sheets.find((each) => each.getSheetId() === post.sheet);
    return on ? [{ ...post, on, isUntouched: markOn(on) === post.mark }] : [];
  });
  return {
    untouched: present.filter(({ isUntouched }) => isUntouched),
    edited: present.flatMap(({ on, isUntouched }) => (isUntouched ? [] : [on])),
  };
}

/** Anything beside the post's own column is somebody's too. */
const markOn = (sheet: Sheet): string => {
  const rows: unknown[][] = sheet.getDataRange().getValues();
  return markOf(rows.map((row) => row.join("\t").replace(/\t+$/, "")));
};
