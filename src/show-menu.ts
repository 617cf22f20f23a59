import type { MenuText } from "./content/menu-text.ts";
import { hiringMenu, type MenuItem } from "./menu.ts";

/** Shows the menu in these words, in the place of one that is there. */
export function showMenu(ui: GoogleAppsScript.Base.Ui, text: MenuText): void {
  fillMenu(ui, ui.createAddonMenu(), hiringMenu, text).addToUi();
}

/** Builds the menu; it needs neither the document nor any permission, so it may run before the user has granted one. */
function fillMenu(
  ui: GoogleAppsScript.Base.Ui,
  menu: GoogleAppsScript.Base.Menu,
  items: readonly MenuItem[],
  text: MenuText,
): GoogleAppsScript.Base.Menu {
  for (const item of items) {
    if (item === "separator") menu.addSeparator();
    else if ("run" in item) menu.addItem("label" in item ? text[item.label] : item.ownName, item.run);
    else menu.addSubMenu(fillMenu(ui, ui.createMenu(text[item.label]), item.items, text));
  }
  return menu;
}
