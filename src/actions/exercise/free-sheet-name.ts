type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A name that no sheet has: the wanted one, or with a number behind it. @example "Budget C-003 (2)" */
export function freeSheetName(name: string, sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
