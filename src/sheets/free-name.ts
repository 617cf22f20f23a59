import type { Sheet } from "./sheet.ts";

/** The names that sheets have, in lower case: names of sheets differ in more than case. */
export const takenNames = (sheets: readonly Sheet[]): Set<string> => new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));

/**
 * The name itself, or with the first number that makes it new; then it is taken.
 *
 * @param taken names in lower case; the new one is added
 * @example freeName("Rubric", new Set(["rubric"])) → "Rubric 2"
 */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  taken.add(free.toLowerCase());
  return free;
}
