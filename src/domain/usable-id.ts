/** The longest id of a candidate, a question or a criterion that people may type, in characters. */
export const LONGEST_ID = 100;

/**
 * Whether a candidate, a question or a criterion may have this id. People may type any; names that every object has mean something else to a
 * program, and what cannot be seen or does not fit on a line cannot be told apart.
 *
 * @example isUsableId("K 1") → true; isUsableId("constructor") → false
 */
export const isUsableId = (id: string): boolean => id !== "" && id.length <= LONGEST_ID && !(id in {}) && !/[\p{Cc}\p{Cs}]/u.test(id);

/** An id short enough to be named in a sentence, on one line. @example shortId("a\nb") → "a b" */
export const shortId = (id: string): string => {
  const line = id.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
