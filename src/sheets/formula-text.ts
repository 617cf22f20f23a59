/** A text inside a formula. @example formulaText('say "hi"') → '"say ""hi"""' */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sheet's name in front of a reference. @example sheetReference("Tom's sheet") → "'Tom''s sheet'!" */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/**
 * Where ranges begin: row and column of each, one below the other, so that a function can name a cell. A range that is gone has 0. Only the first
 * row and column count, whether the formula sees them as one or as all.
 *
 * @example cornersOf("'Log'!A1:A", "Weights") → "{IFERROR(MIN(ROW('Log'!A1:A));0);…}"
 */
export const cornersOf = (...ranges: readonly string[]): string =>
  `{${ranges.flatMap((range) => [`IFERROR(MIN(ROW(${range}));0)`, `IFERROR(MIN(COLUMN(${range}));0)`]).join(";")}}`;

/**
 * The formula of a heading that fills the column below it, so that a line that is added, sorted or moved is counted as it stands.
 *
 * @param rows a column of the table from its heading on
 * @param heading the heading, as a formula
 * @param values what stands below, row by row
 * @example fillColumn("A1:A", '"Sum"', "B1:B+C1:C") → '=ARRAYFORMULA(IF(ROW(A1:A)=ROW(A1);"Sum";B1:B+C1:C))'
 */
export const fillColumn = (rows: string, heading: string, values: string): string =>
  `=ARRAYFORMULA(IF(ROW(${rows})=ROW(${rows.split(":")[0]});${heading};${values}))`;

/** The values where the cells are filled in, and blanks beside blank ones. @example besideFilled("A1:A", "B1:B") → 'IF(A1:A="";"";B1:B)' */
export const besideFilled = (cells: string, values: string): string => `IF(${cells}="";"";${values})`;
