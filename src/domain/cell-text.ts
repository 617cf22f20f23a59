/** The most characters that a cell of a spreadsheet holds. */
export const CELL_CAPACITY = 50_000;

/** Starts with a letter and has no digit: nothing that a spreadsheet could take for a formula, a number, a date or an amount. */
const PLAIN = /^\p{L}\P{Nd}*$/u;
const TRUTH_VALUE = /^(true|false|vrai|faux|wahr|falsch)$/i;

/**
 * Makes typed text safe to write. Writing a cell parses like typing: `=…` becomes a formula, "1/2" a date, "$5" an amount. A leading apostrophe
 * keeps text as it is and is not part of the value, so everything gets one that is not plainly words.
 *
 * @example cellText("=1+1") → "'=1+1"; cellText("Maya") → "Maya"
 */
export const cellText = (text: string): string => (text === "" || (PLAIN.test(text) && !TRUTH_VALUE.test(text)) ? text : `'${text}`);
