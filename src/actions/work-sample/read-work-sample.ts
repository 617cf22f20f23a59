import { Refusal } from "../../content/refusal.ts";
import type { SampleRemark } from "../../content/work-sample-messages.ts";
import { cellText } from "../../domain/cell-text.ts";
import { hideName } from "../../domain/exercise/hide-name.ts";
import { samplePartNames } from "../../domain/exercise/marked-part.ts";
import { hasWork, type WorkSample } from "../../domain/exercise/work-sample.ts";
import { dateSerial } from "../../sheets/date-serial.ts";
import { findSample } from "../../sheets/exercise/find-sample.ts";
import { findSheet, openKit } from "../../sheets/kit.ts";
import { appendRows } from "../../sheets/table.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { whoseWork } from "../exercise/whose-work.ts";
import { openMarking } from "../marking/open-marking.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts } from "../workbook/add-parts.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { linesOf, presentSamples, samplesTable } from "./samples-table.ts";

/** Takes the work sample on the active sheet into the line of its candidate. The sheet it came from is only read. */
export function readWorkSample(context: MenuContext, now: Date): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, spreadsheet, content } = ready;
  const { kit: title, workSample: words } = content.messages;
  const source = spreadsheet.getActiveSheet();
  const name = source.getName();
  const sheets = spreadsheet.getSheets();
  const found = findSample(source.getDataRange().getValues());
  if (!found) throw new Refusal(({ workSample }) => workSample.noSampleOnSheet(name));
  if (!hasWork(found.work)) throw new Refusal(({ workSample }) => workSample.nothingWritten(name));
  const candidate = whoseWork(ready, sheets, found.code, words.askWhose);
  if (!candidate) return;
  const { code } = candidate;
  const before = presentSamples(ready, sheets).find((each) => each.code === code);
  if (before && samplePartNames.every((part) => before.work[part] === found.work[part])) {
    spreadsheet.toast(words.alreadyRead(name, code), title);
    return;
  }
  if (before && ui.alert(title, words.replace(code), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const sheet = whileLocked(() => takeIn({ ...ready, kit: openKit(spreadsheet) }, code, found.work, now));
  sheet.activate();
  const remarks = remarksOn(found.work, candidate.name).map(words.remark);
  const message = [words.sampleRead(name, code, sheet.getName()), ...remarks, words.markNow].join("\n\n");
  if (ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES) openMarking({ ...ready, kit: openKit(spreadsheet) }, "sample");
}

function remarksOn(work: WorkSample, name: string): readonly SampleRemark[] {
  return [
    ...(work.post === "" ? (["noPost"] as const) : []),
    ...(work.picture === "" ? (["noPicture"] as const) : []),
    ...(work.reply === "" ? (["noReply"] as const) : []),
    ...(samplePartNames.some((part) => hideName(work[part], name) !== work[part]) ? (["ownName"] as const) : []),
  ];
}

/** Onto the candidate's own line where there is one, else below the last. */
function takeIn(context: ActionContext, code: string, work: WorkSample, now: Date) {
  const { spreadsheet } = context;
  addParts(context, ["workSamples"]);
  const table = samplesTable(context, spreadsheet.getSheets());
  const received = dateSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const cells = { ...Object.fromEntries(samplePartNames.map((part) => [part, work[part] === "" ? null : cellText(work[part])])), received };
  const line = linesOf(table)
    .filter((each) => each.code === code)
    .pop();
  if (!line) appendRows(table, [{ code: cellText(code), post: null, picture: null, reply: null, ...cells }]);
  else {
    for (const [column, value] of Object.entries(cells)) {
      table.sheet.getRange(line.row, table.columns[column as keyof typeof table.columns]).setValue(value);
    }
  }
  return findSheet(context.kit.state, "workSamples", spreadsheet.getSheets()) ?? table.sheet;
}
