import { type Ground, grounds } from "./grounds.ts";

/**
 * The warnings that somebody does not want to see for a question.
 *
 * @param typed ids with commas, semicolons, spaces or lines between them; words that are no id count for nothing
 * @example mutedGrounds("Family, age") → family and age
 */
export function mutedGrounds(typed: string): ReadonlySet<Ground> {
  const words = typed.toLowerCase().split(/[^a-z]+/);
  return new Set(grounds.filter((ground) => words.includes(ground)));
}
