import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { textUnlessError } from "../../domain/cell-value.ts";
import { hasWork, type WorkSample } from "../../domain/exercise/work-sample.ts";
import { findSheet } from "../../sheets/kit.ts";
import { type WorkSampleColumn, workSampleColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { Table } from "../../sheets/table.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";

/** A candidate's line in Work samples. */
export interface SampleLine {
  readonly code: string;
  /** The row on the sheet, from 1. */
  readonly row: number;
  readonly work: WorkSample;
}

/** What every candidate is asked to write about. */
export interface SampleTasks {
  /** What the post is about. */
  readonly post: string;
  /** What the unhappy customer wrote. */
  readonly reply: string;
}

export const samplesTable = (context: ActionContext, sheets: readonly Sheet[]): Table<WorkSampleColumn> =>
  kitTable(context, sheets, "workSamples", workSampleColumns);

const isThere = ({ kit }: ActionContext, sheets: readonly Sheet[]): boolean =>
  kit.state?.sheets.workSamples?.built === true && findSheet(kit.state, "workSamples", sheets) !== undefined;

/** Every line with a code and something written; the last one of a candidate who has two. None in a kit without the sheet. */
export function presentSamples(context: ActionContext, sheets: readonly Sheet[]): readonly SampleLine[] {
  if (!isThere(context, sheets)) return [];
  const lines = linesOf(samplesTable(context, sheets)).filter(({ code, work }) => code !== "" && hasWork(work));
  return [...new Map(lines.map((line) => [line.code, line])).values()];
}

/** The lines of the table as they stand, blank ones included. */
export const linesOf = (table: Table<WorkSampleColumn>): readonly SampleLine[] =>
  table.rows.map(({ number, cells: { code, post, picture, reply } }) => ({
    code: textUnlessError(code),
    row: number,
    work: { post: textUnlessError(post), picture: textUnlessError(picture), reply: textUnlessError(reply) },
  }));

/** The tasks as the employer wrote them above the table; the kit's own where there are none. */
export function sampleTasks(context: ActionContext, sheets: readonly Sheet[]): SampleTasks {
  const { tasks } = context.content.sheets.workSamples;
  if (!isThere(context, sheets)) return { post: tasks.post.text, reply: tasks.reply.text };
  const { above } = samplesTable(context, sheets);
  const written = (task: "post" | "reply"): string => {
    const labels = new Set(languages.map((language) => contentFor(language).sheets.workSamples.tasks[task].label));
    const line = above.find((row) => row.some((cell) => labels.has(textUnlessError(cell))));
    const place = line?.findIndex((cell) => labels.has(textUnlessError(cell))) ?? -1;
    return (
      line
        ?.slice(place + 1)
        .map(textUnlessError)
        .find((text) => text !== "") ?? ""
    );
  };
  return { post: written("post") || tasks.post.text, reply: written("reply") || tasks.reply.text };
}
