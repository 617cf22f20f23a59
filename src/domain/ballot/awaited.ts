import { nameKey } from "../name-key.ts";

/** Two spellings of one name are the same interviewer. @example isSamePerson("ann ", "Ann") → true */
export const isSamePerson = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** Each name once, in the spelling that comes first. */
export const people = (names: readonly string[]): string[] => {
  const seen = new Set([""]);
  return names.filter((name) => {
    const key = nameKey(name);
    return !seen.has(key) && seen.add(key);
  });
};

/** Those who were named and have not handed in yet. */
export const stillAwaited = (named: readonly string[], handedIn: readonly string[]): string[] => {
  const keys = new Set(handedIn.map(nameKey));
  return people(named).filter((name) => !keys.has(nameKey(name)));
};
