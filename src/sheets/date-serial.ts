/** A day as a spreadsheet counts it, from the end of 1899; a number means the same day in every locale. @example dateSerial(2026, 1, 1) → 46023 */
export const dateSerial = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
