/** Two spellings of one name are the same interviewer. @example isSamePerson("ann ", "Ann") → true */
export const isSamePerson = (one: string, other: string): boolean => spelled(one) === spelled(other);

const spelled = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, " ");

/** Each name once, in the spelling that comes first. */
export const people = (names: readonly string[]): string[] =>
  names.filter((name, i) => name.trim() !== "" && names.findIndex((other) => isSamePerson(name, other)) === i);

/** Those who were named and have not handed in yet. */
export const stillAwaited = (named: readonly string[], handedIn: readonly string[]): string[] =>
  people(named).filter((name) => !handedIn.some((other) => isSamePerson(name, other)));
