import { IANAZone } from "luxon";
import { ServiceError } from "../../../notation/service-error.ts";
import { SpreadsheetFront } from "./active-sheet-shortcuts.ts";

/** How long a toast shows when the script does not say, in seconds. */
const toastSeconds = 5;

interface OldMenuItem {
  readonly name: string;
  readonly functionName: string;
}

/** The document as a whole: its name, address, locale and time zone, messages and menus in its window. */
export class SpreadsheetDocument extends SpreadsheetFront {
  getName(): string {
    return this.workbook.name;
  }

  rename(name: string): void {
    this.workbook.name = name;
  }

  getId(): string {
    return this.workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.workbook.id}/edit`;
  }

  /** A spreadsheet made by hand answers no form. */
  getFormUrl(): null {
    return null;
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale.code;
  }

  setSpreadsheetLocale(locale: string): void {
    this.workbook.setLocale(locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!IANAZone.isValidZone(timeZone)) throw new ServiceError(`Invalid argument: ${timeZone}`);
    this.workbook.timeZone = timeZone;
  }

  toast(message: string, title = "", seconds: number | null = toastSeconds): void {
    this.execution.ui.toast(message, title, seconds ?? toastSeconds);
  }

  /** The old way to add a menu: null makes a separator. */
  addMenu(name: string, items: readonly (OldMenuItem | null)[]): void {
    const entries = items.map((item) => (item ? { label: item.name, function: item.functionName } : ("separator" as const)));
    this.execution.ui.addMenu({ label: name, items: entries });
  }

  updateMenu(name: string, items: readonly (OldMenuItem | null)[]): void {
    this.addMenu(name, items);
  }
}
