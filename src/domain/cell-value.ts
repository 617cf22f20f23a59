/** True for what Sheets hands over when a cell is empty or an argument is left out. */
export const isBlank = (cell: unknown): boolean => cell === "" || cell === undefined || cell === null;

/** What Sheets hands over for a cell in error. @example isErrorText("#N/A") → true */
export const isErrorText = (cell: unknown): boolean => typeof cell === "string" && /^#(N\/A|[A-Z]+[!?]|DIV\/0!)$/.test(cell);

/** A cell's text without blanks around it. @example textOf(" Ana ") → "Ana"; textOf(undefined) → "" */
export const textOf = (cell: unknown): string => String(cell ?? "").trim();

/** The same where a formula's error says nothing. @example textUnlessError("#N/A") → "" */
export const textUnlessError = (cell: unknown): string => (isErrorText(cell) ? "" : textOf(cell));

/** What Sheets hands over for a cell whose formula has not answered yet. @example isLoadingText("Loading...") → true */
export const isLoadingText = (cell: unknown): boolean => typeof cell === "string" && /^Loading(\.\.\.|…)\u200b?$/.test(cell);

/** A cell that says nothing yet, or not any more: in error, or without an answer. */
export const isFailedText = (cell: unknown): boolean => isErrorText(cell) || isLoadingText(cell);
