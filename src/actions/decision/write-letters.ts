import type { LetterFacts } from "../../content/letters-text.ts";
import { textOf, textUnlessError } from "../../domain/cell-value.ts";
import { type DocumentRow, gap, help, section, text, title } from "../../sheets/document/document-row.ts";
import { openKit } from "../../sheets/kit.ts";
import { candidateColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { readRoleBrief } from "../brief/read-role-brief.ts";
import { askCandidate } from "../candidates/ask-candidate.ts";
import { kitTable } from "../kit-table.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { readRecord } from "./read-record.ts";
import { writeDocument } from "./write-document.ts";

/** One column that fits a page of A4 or Letter as it is. */
const WIDTHS = [640];

/** Writes texts to send, for one candidate or for anybody; choosing it again writes them anew. Nothing is sent. */
export function writeLetters(context: MenuContext): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, content, spreadsheet } = ready;
  const code = askCandidate(ready, content.messages.documents.askLetters);
  if (code === undefined) return;
  const sheet = whileLocked(() => writeTexts({ ...ready, kit: openKit(spreadsheet) }, code));
  sheet.activate();
  ui.alert(content.messages.kit, content.messages.documents.lettersReady(sheet.getName()), ui.ButtonSet.OK);
}

/** Writes the texts for a candidate, for anybody where nobody has the code; call it while locked. */
export function writeTexts(context: ActionContext, code: string): Sheet {
  const { letters } = context.content;
  const sheets = context.spreadsheet.getSheets();
  const { rows } = kitTable(context, sheets, "candidates", candidateColumns);
  const name = textUnlessError(rows.find(({ cells }) => code !== "" && textOf(cells.code) === code)?.cells.name);
  const place = { sort: "letters", code: "", about: code, name: letters.sheet } as const;
  return writeDocument(context, place, letterRows(context, sheets, code, name), WIDTHS);
}

function letterRows(context: ActionContext, sheets: readonly Sheet[], code: string, name: string): DocumentRow[] {
  const { content, kit } = context;
  const { letters } = content;
  const brief = readRoleBrief(context, sheets);
  const { reason, raised } = readRecord(kit.state, sheets)?.about(code) ?? { reason: "", raised: "" };
  const facts: LetterFacts = { name, role: brief.title, interviewers: brief.interviewers.length, reason, raised };
  return [
    title(letters.title(name)),
    help(letters.help),
    ...letters.texts.flatMap((each) => [gap, section(each.title), text(each.write(facts))]),
  ];
}
