import type { MenuDesk } from "../desk.ts";

/** Says in a few sentences how to work with the kit. */
export function showHelp({ ui, content }: MenuDesk): void {
  ui.alert(content.messages.helpTitle, content.messages.help, ui.ButtonSet.OK);
}
