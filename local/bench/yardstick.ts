/** How many names, keywords and literals the yardstick holds; signs are not counted. */
const TOKENS = 16_000;
/** In each of its functions. */
const TOKENS_PER_FUNCTION = 61;

/**
 * A program of a usual size to measure start-up against: an add-on of 16,000 tokens written by hand, with comments, long names and nearly all of
 * its code in functions that nobody calls while it is read. Made here, so that the comparison needs no other program.
 */
export function yardstick(): string {
  const count = Math.round(TOKENS / TOKENS_PER_FUNCTION);
  return Array.from({ length: count }, (_, number) => functionText(number)).join("\n");
}

const functionText = (n: number): string => `
/**
 * Reads the range number ${n} of the active sheet, adds up what is marked and writes the result beside it.
 */
function updateRange${n}(firstRow, lastColumn) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.getSheetByName("Sheet number ${n}");
  var values = sheet.getRange(firstRow, 1, sheet.getLastRow(), lastColumn).getValues();
  var total = 0;
  // Rows without a mark are passed over, as the people who fill in the sheet expect.
  for (var row = 0; row < values.length; row++) {
    if (values[row][0] == "yes" && values[row][${n % 7}] != "") {
      total = total + Number(values[row][${n % 7}]) * ${n + 1};
    } else {
      sheet.getRange(row + firstRow, lastColumn).setBackground("#f4cccc");
    }
  }
  sheet.getRange(firstRow, lastColumn + 1).setValue("Total of the range: " + total);
  return total;
}`;
