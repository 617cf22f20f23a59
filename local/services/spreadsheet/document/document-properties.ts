import { IANAZone } from "luxon";
import { ServiceError } from "../../../notation/service-error.ts";
import { User } from "../../base/user.ts";
import type { Spreadsheet } from "../spreadsheet.ts";

/** How long a toast shows when the script does not say, in seconds. */
const toastSeconds = 5;

interface OldMenuItem {
  readonly name: string;
  readonly functionName: string;
}

/** The document as a whole: its name, address, locale and time zone, messages and menus in its window. */
export const documentProperties = {
  getName(spreadsheet: Spreadsheet): string {
    return spreadsheet.workbook.name;
  },

  rename(spreadsheet: Spreadsheet, name: string): void {
    spreadsheet.workbook.name = name;
  },

  getId(spreadsheet: Spreadsheet): string {
    return spreadsheet.workbook.id;
  },

  getOwner(spreadsheet: Spreadsheet): User {
    return new User(spreadsheet.execution.owner);
  },

  getUrl(spreadsheet: Spreadsheet): string {
    return `https://docs.google.com/spreadsheets/d/${spreadsheet.workbook.id}/edit`;
  },

  /** The spreadsheet collects no responses of a form. */
  getFormUrl(_spreadsheet: Spreadsheet): null {
    return null;
  },

  getSpreadsheetLocale(spreadsheet: Spreadsheet): string {
    return spreadsheet.workbook.locale.code;
  },

  setSpreadsheetLocale(spreadsheet: Spreadsheet, locale: string): void {
    spreadsheet.workbook.setLocale(locale);
  },

  getSpreadsheetTimeZone(spreadsheet: Spreadsheet): string {
    return spreadsheet.workbook.timeZone;
  },

  setSpreadsheetTimeZone(spreadsheet: Spreadsheet, timeZone: string): void {
    if (!IANAZone.isValidZone(timeZone)) throw new ServiceError(`Invalid argument: ${timeZone}`);
    spreadsheet.workbook.timeZone = timeZone;
  },

  toast(spreadsheet: Spreadsheet, message: string, title = "", seconds: number | null = toastSeconds): void {
    spreadsheet.execution.ui.toast(message, title, seconds ?? toastSeconds);
  },

  /** The older way to add a menu; null makes a separator. */
  addMenu(spreadsheet: Spreadsheet, name: string, items: readonly (OldMenuItem | null)[]): void {
    const entries = items.map((item) => (item ? { label: item.name, function: item.functionName } : ("separator" as const)));
    spreadsheet.execution.ui.addMenu({ label: name, items: entries });
  },

  updateMenu(spreadsheet: Spreadsheet, name: string, items: readonly (OldMenuItem | null)[]): void {
    spreadsheet.addMenu(name, items);
  },
};
