import { sampleHandOutTemplate } from "../../sheets/exercise/sample-hand-out.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import { applyTemplate } from "../../sheets/template.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { endTasks, sheetFor } from "../begun-sheet.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { askHandOuts } from "../exercise/ask-hand-outs.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts } from "../workbook/add-parts.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { sampleTasks } from "./samples-table.ts";

/** Long enough to read how a hand-out is given away. */
const SECONDS_SHOWN = 30;

/**
 * Adds the work sample as a sheet to give away: for one candidate, for all of them, or for nobody in particular. The code on it is how it is read back
 * without asking. The sheet that the tasks stand on is added first where it is not there.
 */
export function prepareSampleHandOut(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const codes = askHandOuts(ready);
  if (codes === undefined) return;
  const { spreadsheet, content } = ready;
  const { added, hasVoice } = whileLocked(() => {
    const current = { ...ready, kit: openKit(spreadsheet) };
    addParts(current, ["workSamples"]);
    return addHandOuts(current, codes);
  });
  added[0]?.activate();
  const names = added.map((sheet) => sheet.getName());
  spreadsheet.toast(content.messages.workSample.handOutReady(names, hasVoice), content.messages.kit, SECONDS_SHOWN);
  endTasks(spreadsheet, codes.map(taskOf));
}

const taskOf = (code: string): string => `sampleHandOut ${code}`;

function addHandOuts(context: ActionContext, codes: readonly string[]): { added: readonly Sheet[]; hasVoice: boolean } {
  const { spreadsheet, content } = context;
  const sheets = spreadsheet.getSheets();
  const { mission, voice } = readRoleBrief(context, sheets);
  const { adjectives, ...others } = voice;
  const facts = { mission, ...others, adjectives: adjectives.join(", "), tasks: sampleTasks(context, sheets) };
  const added = codes.map((code) =>
    sheetFor(context, taskOf(code), `${content.sheets.workSamples.handOut.name} ${code}`.trim(), (sheet) =>
      applyTemplate(sheet, sampleHandOutTemplate(content, { ...facts, code }), true),
    ),
  );
  return { added, hasVoice: adjectives.length > 0 || voice.say !== "" || voice.neverSay !== "" };
}
