import { samplePartNames } from "../../domain/exercise/marked-part.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { presentSamples } from "../work-sample/samples-table.ts";

/** What a candidate wrote for the work sample, each part as cells: what was asked, and the text. */
export function sampleLines(context: ActionContext, sheets: readonly Sheet[], code: string): string[][] {
  const { parts } = context.content.markedParts;
  return presentSamples(context, sheets)
    .filter((each) => each.code === code)
    .flatMap(({ work }) => samplePartNames.flatMap((part) => (work[part] === "" ? [] : [[parts[part].title, work[part]]])));
}
