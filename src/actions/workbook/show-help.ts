import type { MenuContext } from "../action-context.ts";

/** Says in a few sentences how to work with the kit. */
export function showHelp({ ui, content }: MenuContext): void {
  ui.alert(content.messages.helpTitle, content.messages.help, ui.ButtonSet.OK);
}
