import type { UID } from "../../../engine/engine.ts";
import type { Workbook } from "../../../engine/workbook/workbook.ts";
import { ServiceError } from "../../../notation/service-error.ts";

const maxLength = 100;

/**
 * Refuses a name that a sheet cannot have.
 *
 * @param except the sheet that is to be renamed: it may keep its name in other capitals.
 * @throws ServiceError with Google's words when the name is empty, too long or another sheet's, whatever its capitals.
 */
export function requireFreeName({ model: { getters } }: Workbook, name: string, except?: UID): void {
  if (name.trim() === "") throw new ServiceError("The sheet name cannot be empty.");
  if (name.length > maxLength) throw new ServiceError(`The sheet name cannot be greater than ${maxLength} characters.`);
  const taken = getters.getSheetIds().some((id) => id !== except && sameName(getters.getSheetName(id), name));
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

export const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** "Sheet" with its number, and "Copy of" with the name, as Google writes them in the user's language. */
const words: Readonly<Record<string, { readonly sheet: string; readonly copy: string }>> = {
  en: { sheet: "Sheet", copy: "Copy of " },
  fr: { sheet: "Feuille ", copy: "Copie de " },
  de: { sheet: "Tabellenblatt", copy: "Kopie von " },
  es: { sheet: "Hoja ", copy: "Copia de " },
  it: { sheet: "Foglio", copy: "Copia di " },
  pt: { sheet: "Página", copy: "Cópia de " },
  ja: { sheet: "シート", copy: "コピー " },
};
const english = { sheet: "Sheet", copy: "Copy of " };

/** The default name of a new sheet: one more than the highest number in use. */
export function nextSheetName(names: readonly string[], language: string): string {
  const { sheet } = words[language] ?? english;
  const numbers = names.filter((name) => name.startsWith(sheet)).map((name) => Number(name.slice(sheet.length)));
  const highest = Math.max(0, ...numbers.filter(Number.isInteger));
  return `${sheet}${highest + 1}`;
}

/** @example copyName("Plan", ["Plan", "Copy of Plan"], "en") → "Copy of Plan 1" */
export function copyName(name: string, names: readonly string[], language: string): string {
  const copy = `${(words[language] ?? english).copy}${name}`;
  const isTaken = (candidate: string) => names.some((known) => sameName(known, candidate));
  if (!isTaken(copy)) return copy;
  let number = 1;
  while (isTaken(`${copy} ${number}`)) number++;
  return `${copy} ${number}`;
}
