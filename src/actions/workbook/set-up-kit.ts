import { findSheet, type Kit, openKit } from "../../sheets/kit.ts";
import { setUpParts } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { MenuContext } from "../action-context.ts";
import { askInterviewers } from "../brief/ask-interviewers.ts";
import { whileLocked } from "../while-locked.ts";
import { addParts, missingParts } from "./add-parts.ts";

/** Sets up the whole kit and asks who will interview, or offers to add what is missing of it. */
export function setUpKit(context: MenuContext): void {
  const { spreadsheet, ui, kit, content } = context;
  const { kit: title, ...messages } = content.messages;
  if (kit.state) {
    const sheets = spreadsheet.getSheets();
    const missing = missingParts(kit.state, setUpParts, sheets);
    if (missing.length === 0) {
      askInterviewers(context, messages.complete);
      return;
    }
    const names = missing.map((part) => kit.state?.sheets[part]?.name ?? content.sheets[part].name);
    const isUnfinished = !setUpParts.some((part) => kit.state?.sheets[part]?.built);
    if (!isUnfinished && ui.alert(title, messages.offerMissing(names), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  }
  const { kit: whole, sentence, sheets } = addMissing(context);
  askInterviewers({ ...context, kit: whole }, sentence, kit.state ? undefined : sheets);
}

/** Long enough for the first sheets to be seen coming. */
const SECONDS_SHOWN = 5;

/** Adds whatever is missing and says what it was. */
export function addWholeKit(context: MenuContext): Kit {
  const { kit, sentence } = addMissing(context);
  context.ui.alert(context.content.messages.kit, sentence, context.ui.ButtonSet.OK);
  return kit;
}

/** Adds whatever is missing. @returns the sentence that says what it was, too */
function addMissing({ spreadsheet, content }: MenuContext): {
  readonly kit: Kit;
  readonly sentence: string;
  readonly sheets: readonly Sheet[];
} {
  spreadsheet.toast(content.messages.settingUp, content.messages.kit, SECONDS_SHOWN);
  const { kit, added } = whileLocked(() => {
    // Read again now that nobody else can be setting up the same workbook.
    const current = openKit(spreadsheet);
    const addition = addParts({ spreadsheet, kit: current, content }, setUpParts);
    findSheet(current.state, "roleBrief", addition.sheets)?.activate();
    return { kit: current, added: addition };
  });
  const names = added.sheets.map((sheet) => sheet.getName());
  const { messages } = content;
  return { kit, sheets: added.sheets, sentence: names.length > 0 ? messages.added(names, added.renamed) : messages.complete };
}

/**
 * The context with a kit to work with, set up now if the user wants it; undefined when the user would rather not. A set-up that broke off is
 * completed without asking again.
 */
export function withKit(context: MenuContext): MenuContext | undefined {
  const { ui, kit, content } = context;
  if (kit.state && setUpParts.every((part) => kit.state?.sheets[part]?.built !== false)) return context;
  if (kit.state) return { ...context, kit: addWholeKit(context) };
  const answer = ui.alert(content.messages.kit, content.messages.offerSetUp, ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES ? { ...context, kit: addWholeKit(context) } : undefined;
}
