/**
 * Names as one says them: "Ana", "Ana and Ben", "Ana, Ben and Cleo".
 *
 * @param and the word before the last name
 */
export const joinNames = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : names.slice(0, -1).join(", ") + " " + and + " " + names[names.length - 1];
