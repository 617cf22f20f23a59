import { type Language, languageOf, languages } from "../../content/language.ts";
import { isBlank } from "../../domain/cell-value.ts";
import { firstCell } from "./block.ts";
import type { Refuse } from "./refuse.ts";
import { choiceIn, readChoice } from "./settings.ts";

/** All of Google that a cell's function asks: its own spreadsheet's locale. */
declare const SpreadsheetApp: { getActive(): { getSpreadsheetLocale(): string } };

/** The kit's language for the spreadsheet that a function is used in, by its locale: all that a cell's function may know of its reader. */
export const spreadsheetLanguage = (): Language => languageOf(spreadsheetLocale());

/** @example spreadsheetLocale() → "fr_FR" */
export const spreadsheetLocale = (): string => SpreadsheetApp.getActive().getSpreadsheetLocale();

/** The language to speak in: the one that an argument names, else the spreadsheet's. What else the argument may hold is somebody else's to refuse. */
export const spokenLanguage = (argument: unknown): Language =>
  (isBlank(firstCell(argument)) ? undefined : choiceIn(argument, languages)) ?? spreadsheetLanguage();

/** Reads the language that an argument names; left out or blank, it is the spreadsheet's. @throws InputError for any other word */
export const readLanguage = (refuse: Refuse, argument: unknown): Language =>
  isBlank(firstCell(argument)) ? spreadsheetLanguage() : readChoice(refuse, "language", argument, languages);
