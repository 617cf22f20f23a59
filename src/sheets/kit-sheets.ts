import type { SheetsText } from "../content/content.ts";
import { contentFor } from "../content/content-for.ts";
import { languages } from "../content/language.ts";
import type { Kit, KitState } from "./kit.ts";
import type { Sheet } from "./sheet.ts";

/** How the kit's memory calls what holds the id of a sheet. */
const SHEET_KEY = /^(sheet|id|comparison|example|check|log|rubric)$|Sheet$/;

/** Every number that the kit remembers as the id of a sheet, wherever it stands. */
export function sheetIdsIn(memory: unknown, key = ""): readonly number[] {
  if (typeof memory === "number") return SHEET_KEY.test(key) ? [memory] : [];
  if (Array.isArray(memory)) return memory.flatMap((each) => sheetIdsIn(each, key));
  if (typeof memory !== "object" || memory === null) return [];
  return Object.entries(memory).flatMap(([name, value]) => sheetIdsIn(value, name));
}

/** What hand-outs are called, whatever they are for. */
const handOutNames = (sheets: SheetsText): readonly string[] =>
  Object.values(sheets).flatMap((text: { readonly handOut?: { readonly name?: string } }) => text.handOut?.name ?? []);

/** What the kit calls sheets that it makes without remembering them: hand-outs, and copies before a repair. */
const isCalledByKit = (name: string): boolean =>
  languages.some((language) => {
    const { sheets, messages } = contentFor(language);
    const [before = "", after = ""] = messages.check.copyName("\n").split("\n");
    const isCopy = name.startsWith(before) && after !== "" && name.replace(/ \d+$/, "").endsWith(after);
    return isCopy || handOutNames(sheets).some((usual) => name.startsWith(usual) && /^( C-\d+)?( \d+)?$/.test(name.slice(usual.length)));
  });

/** The sheets that the kit made, with copies of them; the others are the user's own. */
export const madeByKit = (kit: Kit, state: KitState, sheets: readonly Sheet[]): readonly Sheet[] => {
  const ids = new Set([...sheetIdsIn(state), ...kit.marked.map((sheet) => sheet.getSheetId())]);
  return sheets.filter((sheet) => ids.has(sheet.getSheetId()) || isCalledByKit(sheet.getName()));
};
