/** A text inside a formula. @example formulaText('say "hi"') → '"say ""hi"""' */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sheet's name in front of a reference. @example sheetReference("Tom's sheet") → "'Tom''s sheet'!" */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
