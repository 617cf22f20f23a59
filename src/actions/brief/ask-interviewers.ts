import { people } from "../../domain/ballot/awaited.ts";
import { findSheet, sheetsFor } from "../../sheets/kit.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { MenuContext } from "../action-context.ts";
import { isReservedName } from "../ballots/reserved-name.ts";
import { whileLocked } from "../while-locked.ts";
import { nameInterviewers } from "./name-interviewers.ts";
import { readRoleBrief } from "./read-role-brief.ts";

/**
 * Tells the user something and, while the role brief names nobody, asks in the same dialog who will interview. An empty answer leaves it for
 * later.
 *
 * @param made the sheets of a kit that was made a moment ago, whose brief names nobody; without them it is looked up
 */
export function askInterviewers(context: MenuContext, sentence: string, made?: readonly Sheet[]): void {
  const { spreadsheet, kit, ui, content } = context;
  const { kit: title, askInterviewers: question } = content.messages;
  const sheets = made ?? sheetsFor(spreadsheet, kit, ["roleBrief"]);
  const isThere = findSheet(kit.state, "roleBrief", sheets) !== undefined;
  const isAsked = isThere && (made !== undefined || readRoleBrief(context, sheets).interviewers.length === 0);
  if (!isAsked) {
    ui.alert(title, sentence, ui.ButtonSet.OK);
    return;
  }
  const answer = ui.prompt(title, `${sentence}\n\n${question}`, ui.ButtonSet.OK);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const typed = answer.getResponseText().split(/[,;\n]/);
  const names = people(typed.map((name) => name.trim().slice(0, LONGEST_NAME))).filter((name) => !isReservedName(name));
  if (names.length > 0) whileLocked(() => nameInterviewers(context, sheets, names));
}

/** As long as a name in the form may be, in characters. */
const LONGEST_NAME = 100;
