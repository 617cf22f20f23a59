import type { Content } from "../content/content.ts";
import { contentFor } from "../content/content-for.ts";
import { languageOf, languages } from "../content/language.ts";
import { Refusal } from "../content/refusal.ts";
import { type Kit, openKit } from "../sheets/kit.ts";
import type { Spreadsheet } from "../sheets/sheet.ts";
import { whileLocked } from "./while-locked.ts";

/** Everything an action works with: it asks nobody else for the workbook or the language. */
export interface ActionContext {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly kit: Kit;
  readonly content: Content;
}

/** The context of an action that also speaks with the user. */
export interface MenuContext extends ActionContext {
  readonly ui: GoogleAppsScript.Base.Ui;
}

/** Asks for the workbook, which can fail like any other call: so it is asked where a failure becomes a sentence. */
type OpenSpreadsheet = () => Spreadsheet;

/** The words of this user, before anything is known about the workbook. Whatever fails, there are words to say it in. */
export function userContent(): Content {
  try {
    return contentFor(languageOf(Session.getActiveUserLocale()));
  } catch (error) {
    console.error(String(error));
    return contentFor(languages[0]);
  }
}

/** What Google says when a workbook opens. */
export interface OpenEvent {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
}

/**
 * The words to open a workbook with: the kit's, or the user's where the kit cannot be read. A published add-on may not look at the workbook
 * before somebody has used it there, and a menu must appear whatever happens.
 */
export function openingContent(event: OpenEvent | undefined, spreadsheet: OpenSpreadsheet): Content {
  const content = userContent();
  if (event?.authMode === undefined || event.authMode === ScriptApp.AuthMode.NONE) return content;
  try {
    return openContext(spreadsheet()).content;
  } catch (error) {
    console.error(String(error));
    return content;
  }
}

/** Runs what a menu item stands for. Whatever stops it reaches the user as one sentence. @param mendsMemory true for what works without the kit's memory */
export function runFromMenu(
  spreadsheet: OpenSpreadsheet,
  ui: GoogleAppsScript.Base.Ui,
  action: (context: MenuContext) => void,
  mendsMemory = false,
): void {
  let content = userContent();
  try {
    const context = openContext(spreadsheet(), mendsMemory);
    content = context.content;
    action({ ...context, ui });
  } catch (error) {
    ui.alert(content.messages.kit, sentence(error, content), ui.ButtonSet.OK);
  }
}

/**
 * Refuses to answer a cell. Any public function can be typed into one, and there it would see the properties of the spreadsheet's owner instead
 * of the user's own. Where there is no user interface, there is no form that asks.
 *
 * @throws Refusal in a cell
 */
function refuseCells(): void {
  if (!hasUi() && !hasUi()) throw new Refusal(({ ballots }) => ballots.notFromCell);
}

/** Any call can fail once; what fails twice is no accident. */
function hasUi(): boolean {
  try {
    return Boolean(SpreadsheetApp.getUi());
  } catch {
    return false;
  }
}

/** Answers the form. Whatever stops it becomes an error whose message is one sentence for the user. */
export function answerForm<T>(spreadsheet: OpenSpreadsheet, action: (context: ActionContext) => T): T {
  let content = userContent();
  try {
    refuseCells();
    const context = openContext(spreadsheet());
    content = context.content;
    return action(context);
  } catch (error) {
    throw new Error(sentence(error, content));
  }
}

/** The same for what only one user may do at a time: the kit is read after everybody else is done with it. */
export function answerFormLocked<T>(spreadsheet: OpenSpreadsheet, action: (context: ActionContext) => T): T {
  let content = userContent();
  try {
    refuseCells();
    return whileLocked(() => {
      const context = openContext(spreadsheet());
      content = context.content;
      return action(context);
    });
  } catch (error) {
    throw new Error(sentence(error, content));
  }
}

/** Answers the form where neither the workbook nor the kit matters, in the user's own language. */
export function answerUser<T>(action: () => T): T {
  try {
    refuseCells();
    return action();
  } catch (error) {
    throw new Error(sentence(error, userContent()));
  }
}

/** @throws Refusal where the kit's memory is gone, unless somebody comes to mend it */
function openContext(spreadsheet: Spreadsheet, mendsMemory = false): ActionContext {
  const kit = openKit(spreadsheet);
  if (kit.isLost && !mendsMemory) throw new Refusal(({ check }) => check.memoryLost);
  return { spreadsheet, kit, content: kit.state ? contentFor(kit.state.language) : userContent() };
}

/**
 * A refusal says its own sentence. Anything else goes to the execution log in its own words: what Google's services throw is an "Exception",
 * and every other error is a mistake of ours, which must not be put down to Google.
 */
function sentence(error: unknown, { messages }: Content): string {
  if (error instanceof Refusal) return error.tell(messages);
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return error instanceof Error && error.name !== "Exception" ? messages.unexpected : messages.serviceFailed;
}
